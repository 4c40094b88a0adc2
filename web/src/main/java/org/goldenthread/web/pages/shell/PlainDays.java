package org.goldenthread.web.pages.shell;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.Language;

/** Days and hours as people say them: "Thursday 26 November", "10 in the morning". The day always comes before the date. */
final class PlainDays {

    private static final Pattern SOFTENING = Pattern.compile("(?U)(?i)\\b(ar|o|i|am) Dydd ");

    private final Language language;
    private final Texts texts;

    PlainDays(Language language, Texts texts) {
        this.language = language;
        this.texts = texts;
    }

    /** In Welsh a day of the week is softened after a preposition: ar ddydd Iau, not ar Dydd Iau. */
    String inSentence(String words) {
        return language == Language.WELSH && words.contains(" Dydd ")
                ? SOFTENING.matcher(words).replaceAll("$1 ddydd ")
                : words;
    }

    /** Thursday 26 November. */
    String day(LocalDate date) {
        return written(date, "EEEE d MMMM");
    }

    /** Thursday 26 November 2026. */
    String dayAndYear(LocalDate date) {
        return written(date, "EEEE d MMMM yyyy");
    }

    /** 26 November 2026. */
    String date(LocalDate date) {
        return written(date, "d MMMM yyyy");
    }

    /** Thu 26 November, for tables. */
    String shortDay(LocalDate date) {
        return written(date, language == Language.WELSH ? "d MMMM" : "EEE d MMMM");
    }

    /** 26 November. */
    String dayOfMonth(LocalDate date) {
        return written(date, "d MMMM");
    }

    /** Thursday. */
    String weekday(LocalDate date) {
        return written(date, "EEEE");
    }

    /** 10 in the morning, 2:30 in the afternoon. */
    String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return texts.say(language, "time.noon", Map.of());
        }
        String part = time.getHour() < 12 ? "morning" : time.getHour() < 18 ? "afternoon" : "evening";
        String hour = DateTimeFormatter.ofPattern(time.getMinute() == 0 ? "h" : "h:mm")
                .format(time);
        return texts.say(language, "time." + part, Map.of("hour", hour));
    }

    private String written(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(date);
    }
}
