package org.goldenthread.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.goldenthread.core.kernel.Language;
import org.junit.jupiter.api.Test;

class WordsForPeopleTest {

    private final Texts texts = Texts.strict();

    @Test
    void everyWordOfTheCoreIsWrittenInBothLanguages() {
        assertThat(texts.keys(Language.WELSH))
                .isEqualTo(texts.keys(Language.ENGLISH))
                .isNotEmpty();
    }

    @Test
    void anApostropheIsAnApostropheAndAnArgumentIsNeverReadForPlaceholders() {
        texts.add(Language.ENGLISH, Map.of("home.hello", "It's {0}'s day, {name}"));
        assertThat(texts.say(Language.ENGLISH, "home.hello", "{name}$1")).isEqualTo("It's {name}$1's day, {name}");
        assertThat(texts.say(Language.ENGLISH, "home.hello", Map.of("name", "Ada")))
                .isEqualTo("It's {0}'s day, Ada");
    }

    @Test
    void daysAreWrittenOutInTheLanguageOfTheWords() {
        texts.add(Language.ENGLISH, Map.of("day", "On {day}"));
        texts.add(Language.WELSH, Map.of("day", "Ar {day}"));
        Map<String, LocalDate> args = Map.of("day", LocalDate.of(2026, 11, 26));
        assertThat(texts.say(Language.ENGLISH, "day", args)).isEqualTo("On Thursday 26 November 2026");
        assertThat(texts.say(Language.WELSH, "day", args)).isEqualTo("Ar Dydd Iau 26 Tachwedd 2026");
    }

    @Test
    void englishIsServedWhereWelshIsMissingAndSaysSo() {
        texts.add(Language.ENGLISH, Map.of("only.english", "Soon", "only.english.easy", "Very soon"));
        assertThat(texts.told(Language.WELSH, Reading.EASY, "only.english", Map.of()))
                .isEqualTo(new Said("Very soon", Language.ENGLISH, Reading.EASY));
    }

    @Test
    void whatIsSaidInsteadLiesOverWhatShipsUntilItIsTakenAway() {
        texts.add(Language.ENGLISH, Map.of("home.hello", "Hello, {name}", "home.bye", "Bye"));
        texts.sayInstead(Map.of(Language.ENGLISH, Map.of("home.hello", "Good day, {name}", "home.bye.easy", "Go")));

        assertThat(texts.say(Language.ENGLISH, "home.hello", Map.of("name", "Ada")))
                .isEqualTo("Good day, Ada");
        assertThat(texts.told(Language.ENGLISH, Reading.EASY, "home.bye", Map.of())
                        .text())
                .isEqualTo("Go");
        assertThat(texts.shipped(Language.ENGLISH, "home.hello")).isEqualTo("Hello, {name}");
        assertThat(texts.keys(Language.ENGLISH)).doesNotContain("home.bye.easy");
        texts.sayInstead(Map.of());
        assertThat(texts.raw(Language.ENGLISH, "home.hello")).isEqualTo("Hello, {name}");
        assertThat(texts.told(Language.ENGLISH, Reading.EASY, "home.bye", Map.of())
                        .text())
                .isEqualTo("Bye");
    }

    @Test
    void countsFollowThePluralsOfEachLanguage() {
        texts.add(
                Language.WELSH, Map.of("dog.two", "{count} gi", "dog.many", "{count} chi", "dog.other", "{count} ci"));
        assertThat(texts.count(Language.WELSH, "dog", 2, Map.of())).isEqualTo("2 gi");
        assertThat(texts.count(Language.WELSH, "dog", 6, Map.of())).isEqualTo("6 chi");
        assertThat(texts.count(Language.WELSH, "dog", 3, Map.of())).isEqualTo("3 ci");
    }

    @Test
    void wordsNobodyWroteFailATestAndAreASentenceInTheRunningPortal() {
        assertThatThrownBy(() -> texts.say(Language.ENGLISH, "nobody.wrote.this"))
                .hasMessageContaining("nobody.wrote.this");
        Texts running = asPeopleGetThem();
        assertThat(running.say(Language.WELSH, "nobody.wrote.this"))
                .startsWith("Nid ydym")
                .doesNotContain("this");
    }

    private static Texts asPeopleGetThem() {
        System.setProperty("gt.texts.strict", "false");
        try {
            Texts running = new Texts();
            running.loadOwn();
            return running;
        } finally {
            System.clearProperty("gt.texts.strict");
        }
    }
}
