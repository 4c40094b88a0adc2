package org.goldenthread.core.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.core.kernel.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever made the files, none of them is followed, run or read in part, and the sentence names the first that cannot be. */
class FilesAreReadWholeOrNotAtAllTest {

    private static final Variants VARIANTS = Variants.of("en,cy,en-simple");

    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsReadAgainByteForByte() throws IOException {
        Map<String, String> files =
                Map.of("editorial/guide/a-guide/en.json", "{ \"a\": \"ŵ\" }\n", "content-types/guide.json", "{}\n");

        assertThat(ContentFolder.write(folder, files)).isEqualTo(2);
        assertThat(ContentFolder.write(folder, files)).isZero();
        assertThat(ContentFolder.read(folder)).isEqualTo(new TreeMap<>(files));
        assertThat(ContentPack.read(ContentPack.of(files))).isEqualTo(new TreeMap<>(files));
    }

    @Test
    void whatLiesBesideIsNotLookedAt() throws IOException {
        put("editorial/guide/a-guide/en.json", "{}");
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/config"), "secret");

        assertThat(ContentFolder.read(folder)).containsOnlyKeys("editorial/guide/a-guide/en.json");
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        put("secret", "{}");
        Files.createDirectories(folder.resolve("editorial/guide/a-guide"));
        Files.createSymbolicLink(folder.resolve("editorial/guide/a-guide/en.json"), folder.resolve("secret"));

        refused("editorial/guide/a-guide/en.json", "link");
    }

    @Test
    void norAFolderThatIsOne() throws IOException {
        Files.createDirectories(folder.resolve("elsewhere/guide"));
        Files.createSymbolicLink(folder.resolve("editorial"), folder.resolve("elsewhere"));

        refused("editorial", "link");
        assertThatThrownBy(() -> ContentFolder.write(folder, Map.of("editorial/guide/a-guide/en.json", "{}")))
                .isInstanceOf(NotBroughtIn.class);
    }

    @Test
    void whatIsCalledOtherwiseIsNamed() throws IOException {
        for (String path : new String[] {
            "editorial/guide/A Guide/en.json",
            "editorial/guide/a-guide/en.json.sh",
            "editorial/guide/a-guide/EN.json",
            "editorial/guide/en.json",
            "content-types/x.yaml"
        }) {
            Path place = put(path, "{}");
            refused(path, "no file of the repository is called so");
            Files.delete(place);
        }
        put("editorial/guide/a-guide/deep/er/en.json", "{}");
        refused("editorial/guide/a-guide/deep/er", "too deep");
    }

    @Test
    void aPathThatLeadsOutOfTheFolderIsNoPath() {
        for (String path :
                new String[] {"editorial/guide/../../etc/en.json", "/editorial/guide/a-guide/en.json", "../a.json"}) {
            assertThatThrownBy(() -> ContentFolder.write(folder, Map.of(path, "{}")))
                    .isInstanceOf(NotBroughtIn.class);
            assertThatThrownBy(() -> ImportedThing.All.of(new TreeMap<>(Map.of(path, "{}")), VARIANTS))
                    .isInstanceOf(NotBroughtIn.class);
        }
    }

    @Test
    void whatIsTooMuchOrNoTextIsNamed() throws IOException {
        Path place = put("editorial/guide/a-guide/en.json", "x".repeat((1 << 20) + 1));
        refused("editorial/guide/a-guide/en.json", "longer than 1 MiB");
        Files.write(place, new byte[] {'{', (byte) 0xc3, '}'});
        refused("editorial/guide/a-guide/en.json", "not UTF-8");
        Files.delete(place);
        refused(folder.toString(), "neither content-types nor editorial");
    }

    @Test
    void allTogetherAreNotTooMuchEither() throws IOException {
        for (int i = 0; i < 9; i++) {
            put("editorial/guide/a-guide-" + i + "/en.json", "x".repeat(1 << 20));
        }
        refused("editorial/guide/a-guide-", "longer than 8 MiB");
    }

    @Test
    void whatIsNoSuchJsonIsNamedWithItsLine() {
        String path = "editorial/guide/a-guide/en.json";
        for (String text : new String[] {
            "{\"a\":1,\"a\":2}", "[".repeat(5000), "{\"a\":".repeat(60), "nothing", "", "[]", "\"text\"", "{} {}"
        }) {
            assertThatThrownBy(() -> ImportedThing.All.of(new TreeMap<>(Map.of(path, text)), VARIANTS))
                    .isInstanceOfSatisfying(
                            NotBroughtIn.class,
                            not -> assertThat(not.sentence())
                                    .startsWith(path + ": ")
                                    .endsWith("Nothing was brought in."));
        }
    }

    @Test
    void aVariantThatIsNotWrittenHereAndAManifestThatIsNoneAreNamed() {
        read("editorial/guide/a-guide/fr.json", "{}", "nothing is written in that variant here");
        read("editorial/guide/a-guide/thing.json", "{}", "“words” is missing");
        read("editorial/guide/a-guide/thing.json", "{\"words\":{\"en\":1}}", "no sum");
    }

    @Test
    void aNameThatWouldDeceiveWhoeverReadsItIsShownPlain() {
        assertThat(new NotBroughtIn("a\u001b[2J\u202eb", "no.").sentence()).isEqualTo("a?[2J?b: no.");
    }

    @Test
    void theSameDocumentIsAlwaysTheSameBytes() {
        String text = "{\"b\":[\"x\",\"y\"],\"a\":{\"c\":{\"d\":1.5},\"e\":[]},\"q\\\"\":\"\\n\"}";
        String written = CanonicalJson.of(StrictJson.read(text));

        assertThat(written)
                .isEqualTo("{\n  \"b\": [\"x\", \"y\"],\n  \"a\": {\n    \"c\": { \"d\": 1.5 },\n    \"e\": []\n  },\n"
                        + "  \"q\\\"\": \"\\n\"\n}\n");
        assertThat(CanonicalJson.of(StrictJson.read(written))).isEqualTo(written);
    }

    private Path put(String path, String text) throws IOException {
        Path place = folder.resolve(path);
        Files.createDirectories(place.getParent());
        return Files.write(place, text.getBytes(StandardCharsets.UTF_8));
    }

    private void refused(String path, String why) {
        assertThatThrownBy(() -> ContentFolder.read(folder))
                .isInstanceOfSatisfying(
                        NotBroughtIn.class,
                        not -> assertThat(not.sentence()).startsWith(path).contains(why));
    }

    private static void read(String path, String text, String why) {
        assertThatThrownBy(() -> ImportedThing.All.of(new TreeMap<>(Map.of(path, text)), VARIANTS))
                .isInstanceOfSatisfying(
                        NotBroughtIn.class,
                        not -> assertThat(not.sentence()).startsWith(path).contains(why));
    }
}
