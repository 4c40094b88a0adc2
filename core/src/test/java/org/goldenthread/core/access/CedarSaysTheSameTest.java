package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Another engine, with the policy written again in its own language ({@code src/test/cedar/policy.cedar}), says the same to
 * a hundred thousand questions. It comes from npm, so this runs where {@code ./portal test} has fetched it: {@code
 * -Dgt.cedar} names the folder that holds its node_modules. A difference names its seed: {@code -Dgt.seed=<number>}.
 */
@Tag("cedar")
class CedarSaysTheSameTest {

    private static final int DECISIONS = 100_000;

    @TempDir
    Path folder;

    /** In two halves at once, each by an engine of its own. */
    @Test
    void what_the_portal_permits_cedar_permits_and_nothing_else() throws IOException, InterruptedException {
        long seed = Long.getLong("gt.seed", System.nanoTime());
        System.getLogger("differential").log(System.Logger.Level.INFO, "Cedar: seeds from {0}", Long.toString(seed));
        List<Half> halves = List.of(half(seed), half(seed + DECISIONS));
        for (Half half : halves) {
            boolean ended = half.cedar.waitFor(10, TimeUnit.MINUTES);
            half.cedar.destroyForcibly();

            String words = Files.readString(half.said);
            assertThat(ended).as(words).isTrue();
            assertThat(words)
                    .as("seeds from %d", half.seed)
                    .contains(" differences=0")
                    .doesNotContain("permitted=0 ");
            System.getLogger("differential").log(System.Logger.Level.INFO, "Cedar: {0}", words);
        }
    }

    private record Half(long seed, Process cedar, Path said) {}

    private Half half(long seed) throws IOException {
        Path worlds = folder.resolve(seed + ".json");
        new WorldsOnPaper(seed, DECISIONS / 2).write(worlds);
        Path said = folder.resolve(seed + ".said");
        Process cedar = new ProcessBuilder(
                        "node",
                        "src/test/cedar/decide.mjs",
                        System.getProperty("gt.cedar", ""),
                        "src/test/cedar/policy.cedar",
                        worlds.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        return new Half(seed, cedar, said);
    }
}
