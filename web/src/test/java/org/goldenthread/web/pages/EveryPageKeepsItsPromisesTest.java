package org.goldenthread.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.web.pages.conference.ConferenceGallery;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.plan.PlanGallery;
import org.goldenthread.web.pages.plan.SharedPlanGallery;
import org.goldenthread.web.pages.shell.Assets;
import org.goldenthread.web.pages.shell.Drawing;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Reader;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.goldenthread.web.pages.shell.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader may rely on, whichever page: nothing inline, one heading, a language, a label for each box, a small weight. */
class EveryPageKeepsItsPromisesTest {

    private static final int MOST_BYTES_OF_A_FIRST_VIEW = 40 * 1024;
    private static final Path DRAWN = Path.of("target", "gallery");
    private static final Optional<Role> SOCIAL_WORKER = Optional.of(Role.SOCIAL_WORKER);
    private static final Texts TEXTS = texts();

    record Drawn(String name, Reader reader, View view) {
        String html() {
            Page page = new Page(reader, TEXTS, Assets.shipped(), "/");
            return new String(Drawing.draw(view, page).toByteArray(), StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Drawn> pages() {
        List<Drawn> pages = new ArrayList<>();
        Gallery.family().forEach((name, view) -> {
            pages.add(new Drawn(
                    name, new Reader(Language.ENGLISH, false, Ground.FAMILY, "Mair", Optional.empty()), view));
            pages.add(new Drawn(
                    name + "-cy", new Reader(Language.WELSH, false, Ground.FAMILY, "Mair", Optional.empty()), view));
            pages.add(new Drawn(
                    name + "-easy", new Reader(Language.ENGLISH, true, Ground.FAMILY, "Mair", Optional.empty()), view));
        });
        Gallery.staff().forEach((name, view) -> {
            pages.add(new Drawn(
                    name, new Reader(Language.ENGLISH, false, Ground.STAFF, "Priya Nair", SOCIAL_WORKER), view));
            pages.add(new Drawn(
                    name + "-cy", new Reader(Language.WELSH, false, Ground.STAFF, "Priya Nair", SOCIAL_WORKER), view));
        });
        Reader mair = new Reader(Language.ENGLISH, false, Ground.FAMILY, "Mair", Optional.empty());
        FormGallery.pages(new Page(mair, TEXTS, Assets.shipped(), "/"))
                .forEach((name, view) -> pages.add(new Drawn(name, mair, view)));
        Reader priya = new Reader(Language.ENGLISH, false, Ground.STAFF, "Priya Nair", SOCIAL_WORKER);
        FormGallery.pages(new Page(priya, TEXTS, Assets.shipped(), "/"))
                .forEach((name, view) -> pages.add(new Drawn(name + "-staff", priya, view)));
        for (Language language : Language.values()) {
            Reader family = new Reader(language, false, Ground.FAMILY, "Mair", Optional.empty());
            PlanGallery.family(new Page(family, TEXTS, Assets.shipped(), "/"))
                    .forEach((name, view) -> pages.add(new Drawn(name + suffix(language), family, view)));
            InvolvedGallery.family()
                    .forEach((name, view) -> pages.add(new Drawn(name + suffix(language), family, view)));
            GrantsGallery.family().forEach((name, view) -> pages.add(new Drawn(name + suffix(language), family, view)));
            SharedPlanGallery.family(new Page(family, TEXTS, Assets.shipped(), "/"))
                    .forEach((name, view) -> pages.add(new Drawn(name + suffix(language), family, view)));
            Reader staff = new Reader(language, false, Ground.STAFF, "Priya Nair", SOCIAL_WORKER);
            ConferenceGallery.family(new Page(family, TEXTS, Assets.shipped(), "/"), PlanGallery.type("own-words"))
                    .forEach((name, view) -> pages.add(new Drawn(name + suffix(language), family, view)));
            InvolvedGallery.staff().forEach((name, view) -> pages.add(new Drawn(name + suffix(language), staff, view)));
            GrantsGallery.staff().forEach((name, view) -> pages.add(new Drawn(name + suffix(language), staff, view)));
            GrantsGallery.caseConsents()
                    .forEach((name, view) -> pages.add(new Drawn(name + suffix(language), staff, view)));
            GrantsGallery.transfers()
                    .forEach((name, view) -> pages.add(new Drawn(name + suffix(language), staff, view)));
            ConferenceGallery.staff()
                    .forEach((name, view) -> pages.add(new Drawn(name + suffix(language), staff, view)));
            SharedPlanGallery.staff(new Page(staff, TEXTS, Assets.shipped(), "/"))
                    .forEach((name, view) -> pages.add(new Drawn(name + suffix(language), staff, view)));
        }
        return pages.stream();
    }

    private static String suffix(Language language) {
        return language == Language.ENGLISH ? "" : "-" + language.tag();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void holdsNothingThatAStrictContentPolicyWouldStop(Drawn page) {
        assertThat(page.html())
                .doesNotContain("<style")
                .doesNotContainPattern("\\sstyle=")
                .doesNotContainPattern("\\son[a-z]+=");
        assertThat(page.html().replaceAll("<script src=\"/assets/[^\"]+\" defer></script>", ""))
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void asksNobodyElseForAnything(Drawn page) {
        assertThat(page.html()).doesNotContainPattern("(?:src|srcset|action)=\"(?:https?:)?//");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasOneHeadingOfTheFirstOrderAndSaysItsLanguage(Drawn page) {
        assertThat(page.html().split("<h1", -1)).hasSize(2);
        assertThat(page.html())
                .contains("<html lang=\"" + page.reader().language().tag() + "\"");
        assertThat(page.html()).containsPattern("<title>[^<]+</title>");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void givesEveryBoxALabelAndEveryIdOnce(Drawn page) {
        String html = page.html();
        List<String> ids = found(html, "\\sid=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates();
        for (String box : found(html, "<(?:input|select|textarea)\\b([^>]*)>")) {
            if (!box.contains("type=\"hidden\"")) {
                String id =
                        found(box, "\\sid=\"([^\"]+)\"").stream().findFirst().orElse("none");
                assertThat(html).as("a label for " + box).contains("for=\"" + id + "\"");
            }
        }
        for (String pointedAt : found(html, "aria-(?:labelledby|describedby)=\"([^\"]+)\"")) {
            assertThat(ids).contains(pointedAt.split(" "));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void givesAFamilyAWayOutAndATitleThatGivesNothingAway(Drawn page) {
        if (!page.reader().staff()) {
            assertThat(page.html()).contains("class=\"gt-leave\" href=\"/exit\"");
            assertThat(found(page.html(), "<title>([^<]*)</title>")).noneMatch(title -> title.contains("Golden"));
        }
        assertThat(found(page.html(), "<title>([^<]*)</title>")).noneMatch(title -> title.contains("Ela"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysInItsTitleThatSomethingIsToBePutRight(Drawn page) {
        String error = TEXTS.say(page.reader().language(), "form.error") + " ";
        boolean wrong = page.html().contains("govuk-error-summary");

        assertThat(found(page.html(), "<title>([^<]*)</title>")).allMatch(title -> title.startsWith(error) == wrong);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void namesAFormByItsTaskToStaffAndByOnePlainWordToFamilies(Drawn page) {
        if (page.view().view() instanceof Sheet sheet) {
            String title = found(page.html(), "<title>([^<]*)</title>").get(0);
            String error =
                    sheet.errors().isEmpty() ? "" : TEXTS.say(page.reader().language(), "form.error") + " ";
            String word = TEXTS.say(page.reader().language(), "nav.answer");
            assertThat(title).isEqualTo(error + (page.reader().staff() ? sheet.title() + " – Golden Thread" : word));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isLightEnoughForACheapPhone(Drawn page) throws IOException {
        int bytes = zipped(page.html().getBytes(StandardCharsets.UTF_8))
                + zipped(asset("govuk.css"))
                + zipped(asset("golden-thread.css"));
        assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES_OF_A_FIRST_VIEW);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void canBeLookedAt(Drawn page) throws IOException {
        Files.createDirectories(DRAWN);
        String html = page.html().replaceAll("\"/assets/[0-9a-f]+/", "\"../classes/assets/");
        Path file = Files.writeString(DRAWN.resolve(page.name() + ".html"), html);
        assertThat(file).isNotEmptyFile();
    }

    private static List<String> found(String html, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(html);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static byte[] asset(String name) throws IOException {
        try (var file = Assets.class.getResourceAsStream("/assets/" + name)) {
            return file == null ? new byte[0] : file.readAllBytes();
        }
    }

    private static int zipped(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.size();
    }

    private static Texts texts() {
        Texts texts = Texts.strict();
        FormGallery.words(texts);
        texts.load(EveryPageKeepsItsPromisesTest.class.getClassLoader());
        return texts;
    }
}
