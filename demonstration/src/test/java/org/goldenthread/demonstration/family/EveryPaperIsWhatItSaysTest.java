package org.goldenthread.demonstration.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.demonstration.family.StoryText.PaperText;
import org.junit.jupiter.api.Test;

class EveryPaperIsWhatItSaysTest {

    private static final int SMALL = 16 * 1024;
    private static final List<String> SAFE_ADDRESS = List.of("Heron Court", "NM4 9QT", "Tidewell");

    private static final Pattern NUMBER = Pattern.compile("01632 \\d+");

    private final Days days = new Days(LocalDate.of(2026, 11, 27));
    private final List<PaperText> papers = StoryText.read().cases().stream()
            .flatMap(about -> about.papers().stream())
            .toList();

    @Test
    void a_word_processors_file_holds_all_its_parts_and_each_is_well_formed() throws Exception {
        for (PaperText paper : ending(".docx")) {
            Map<String, String> parts = unzipped(Papers.bytes(paper, days));

            assertThat(parts)
                    .containsKeys("[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml");
            for (String part : parts.values()) {
                DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    @Test
    void headings_points_and_languages_are_marked_as_what_they_are() {
        String school = text(paper("attendance.txt"));

        assertThat(school)
                .contains("<w:pStyle w:val=\"Title\"/>", "<w:pStyle w:val=\"ListBullet\"/>")
                .contains("<w:lang w:val=\"cy-GB\"/></w:rPr><w:t>Presenoldeb</w:t>")
                .contains("<w:lang w:val=\"en-GB\"/></w:rPr><w:t>Attendance</w:t>");
    }

    @Test
    void every_paper_is_small_and_leaves_nothing_open() {
        for (PaperText paper : papers) {
            assertThat(Papers.bytes(paper, days)).as(paper.name()).hasSizeBetween(100, SMALL);
        }
        for (PaperText paper : written()) {
            assertThat(text(paper)).as(paper.name()).doesNotContain("{", "[cy]", "[en]", "## ");
        }
    }

    @Test
    void the_same_paper_is_the_same_file() {
        for (PaperText paper : papers) {
            assertThat(Papers.bytes(paper, days)).isEqualTo(Papers.bytes(paper, days));
        }
    }

    @Test
    void the_safe_address_stands_in_no_paper() {
        assertThat(written())
                .allSatisfy(paper -> assertThat(text(paper)).as(paper.name()).doesNotContain(SAFE_ADDRESS));
    }

    @Test
    void how_cerys_comes_is_kept_from_dad() {
        PaperText coming = paper("coming-safely.txt");

        assertThat(coming.never()).contains("daniel");
        assertThat(coming.room()).isEqualTo(Compartment.PROFESSIONALS);
        assertThat(coming.label()).isEqualTo(Label.RESTRICTED);
    }

    @Test
    void whoever_has_a_work_number_is_rung_on_it() {
        Set<String> known = FamilyText.read().people().stream()
                .map(FamilyText.PersonText::telephone)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());

        assertThat(written().stream()
                        .flatMap(paper -> NUMBER.matcher(text(paper)).results()))
                .extracting(MatchResult::group)
                .isNotEmpty()
                .isSubsetOf(known);
    }

    @Test
    void nobody_says_the_safe_address_in_what_they_answer_or_write() {
        StoryText.read().cases().forEach(about -> {
            assertThat(about.scenes().toString()).doesNotContain(SAFE_ADDRESS);
            assertThat(about.words().toString()).doesNotContain(SAFE_ADDRESS);
        });
        assertThat(papers)
                .extracting(PaperText::name)
                .noneMatch(name -> SAFE_ADDRESS.stream().anyMatch(name::contains));
    }

    private PaperText paper(String text) {
        return papers.stream()
                .filter(paper -> paper.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<PaperText> written() {
        return papers.stream().filter(paper -> paper.text().endsWith(".txt")).toList();
    }

    private List<PaperText> ending(String ending) {
        return papers.stream().filter(paper -> paper.name().endsWith(ending)).toList();
    }

    private String text(PaperText paper) {
        byte[] bytes = Papers.bytes(paper, days);
        return paper.name().endsWith(".docx")
                ? unzipped(bytes).getOrDefault("word/document.xml", "")
                : new String(bytes, StandardCharsets.UTF_8);
    }

    private static Map<String, String> unzipped(byte[] bytes) {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return parts;
    }
}
