package org.goldenthread.workflows.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.goldenthread.workflows.engine.FlowsTaken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Paths that together walk every node and every flow of the picture; after the last one it is asked what none has walked. */
abstract class WholePicture extends ConferenceWalk {

    private static final Set<String> WALKED = new TreeSet<>();
    private static int paths;

    @AfterEach
    void rememberWhatWasWalked() {
        WALKED.addAll(engine.flows.taken());
        paths++;
        long all = Stream.<Class<?>>iterate(getClass(), paths -> paths != WholePicture.class, Class::getSuperclass)
                .flatMap(paths -> Arrays.stream(paths.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .count();
        if (paths == all) {
            assertThat(FlowsTaken.missed(engine.flows, ConferenceBeginning.PROCESS, WALKED))
                    .as("nodes and flows that no path walks")
                    .isEmpty();
        }
        engine.close();
    }

    @AfterAll
    static void allPathsRan() {
        paths = 0;
    }
}
