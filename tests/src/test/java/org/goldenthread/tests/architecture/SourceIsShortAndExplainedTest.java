package org.goldenthread.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What compiled classes don't show: the length of things, the words that explain them, and what was put off. */
class SourceIsShortAndExplainedTest {

    private static final int FILE_CEILING = 300;
    private static final int METHOD_P95 = 20;
    private static final Pattern PUT_OFF = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
    private static final Pattern SWITCHED_OFF = Pattern.compile("@Disabled\\b|@Ignore\\b|assumeTrue\\(|assumeFalse\\(");
    private static final Pattern EXPLAINED =
            Pattern.compile("\\A/\\*\\*.+?\\*/\\s*@NullMarked\\s*package", Pattern.DOTALL);

    /** What is bad on purpose. */
    private static final Path PLANTED =
            Sources.root().resolve("tests/src/test/java/org/goldenthread/tests/architecture/planted");

    private static final List<ParsedSource> MAIN = parsed(Sources.main());

    @Test
    void noFileIsLongerThanThreeHundredLines() {
        List<ParsedSource> all =
                Stream.concat(MAIN.stream(), parsed(Sources.tests()).stream()).toList();

        assertThat(tooLong(all)).isEmpty();
        assertThat(tooLong(List.of(planted(" int a;\n".repeat(FILE_CEILING))))).hasSize(1);
    }

    @Test
    void nineteenMethodsInTwentyFitInTwentyLines() {
        assertThat(p95(MAIN)).isLessThanOrEqualTo(METHOD_P95);
        assertThat(p95(List.of(planted("void a() {\n" + " a();\n".repeat(METHOD_P95) + "}"))))
                .isEqualTo(METHOD_P95 + 2);
    }

    @Test
    void noExceptionIsSwallowed() {
        assertThat(swallowing(MAIN)).isEmpty();
        assertThat(swallowing(List.of(planted("void a() { try { a(); } catch (Exception e) { /* well */ } }"))))
                .hasSize(1);
    }

    @Test
    void everyPublicTypeSaysWhatItPromises() {
        assertThat(unexplained(MAIN)).isEmpty();
        assertThat(unexplained(List.of(planted("int a;")))).containsExactly("Planted");
    }

    @Test
    void everyPackageIsExplainedInASentence() {
        List<Path> silent = Stream.concat(Sources.main().stream(), Sources.tests().stream())
                .map(file -> file.resolveSibling("package-info.java"))
                .filter(info -> !info.startsWith(PLANTED))
                .distinct()
                .filter(info -> !Files.exists(info)
                        || !EXPLAINED.matcher(Sources.text(info)).find())
                .toList();

        assertThat(silent).isEmpty();
        assertThat("@NullMarked\npackage org.goldenthread.planted;")
                .doesNotMatch(text -> EXPLAINED.matcher(text).find());
    }

    @Test
    void nothingIsPutOff() {
        assertThat(Sources.main())
                .noneMatch(file -> PUT_OFF.matcher(Sources.text(file)).find());
        assertThat("// TODO later").matches(text -> PUT_OFF.matcher(text).find());
    }

    @Test
    void noTestIsSwitchedOff() {
        assertThat(Sources.tests())
                .filteredOn(file -> !file.endsWith(getClass().getSimpleName() + ".java"))
                .noneMatch(file -> SWITCHED_OFF.matcher(Sources.text(file)).find());
        assertThat("@Disabled void a() {}")
                .matches(text -> SWITCHED_OFF.matcher(text).find());
    }

    private static List<ParsedSource> parsed(List<Path> files) {
        return ParsedSource.all(files.stream()
                .collect(
                        Collectors.toMap(file -> Sources.root().relativize(file).toString(), Sources::text)));
    }

    private static ParsedSource planted(String body) {
        return ParsedSource.of("Planted.java", "public class Planted {\n" + body + "\n}\n");
    }

    private static List<ParsedSource> tooLong(List<ParsedSource> sources) {
        return sources.stream().filter(source -> source.lines() > FILE_CEILING).toList();
    }

    private static int p95(List<ParsedSource> sources) {
        List<Integer> lengths = new ArrayList<>(sources.stream()
                .flatMap(source -> source.methodLines().stream())
                .toList());
        Collections.sort(lengths);
        return lengths.get((int) Math.ceil(lengths.size() * 0.95) - 1);
    }

    private static List<String> swallowing(List<ParsedSource> sources) {
        return sources.stream()
                .flatMap(source -> source.emptyCatches().stream().map(line -> source.name() + ":" + line))
                .toList();
    }

    private static List<String> unexplained(List<ParsedSource> sources) {
        return sources.stream()
                .flatMap(source -> source.undocumented().stream())
                .toList();
    }
}
