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

    @Test
    void what_the_portal_permits_cedar_permits_and_nothing_else() throws IOException, InterruptedException {
        long seed = Long.getLong("gt.seed", System.nanoTime());
        System.getLogger("differential").log(System.Logger.Level.INFO, "Cedar: seeds from {0}", Long.toString(seed));
        Path worlds = folder.resolve("worlds.json");
        new WorldsOnPaper(seed, DECISIONS).write(worlds);
        Path said = folder.resolve("said");
        List<String> command = List.of(
                "node",
                "src/test/cedar/decide.mjs",
                System.getProperty("gt.cedar", ""),
                "src/test/cedar/policy.cedar",
                worlds.toString());
        Process cedar = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        boolean ended = cedar.waitFor(10, TimeUnit.MINUTES);
        cedar.destroyForcibly();

        String words = Files.readString(said);
        assertThat(ended).as(words).isTrue();
        assertThat(words).as("seeds from %d", seed).contains(" differences=0").doesNotContain("permitted=0 ");
        System.getLogger("differential").log(System.Logger.Level.INFO, "Cedar: {0}", words);
    }
}
