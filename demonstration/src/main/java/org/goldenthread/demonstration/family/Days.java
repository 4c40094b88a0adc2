package org.goldenthread.demonstration.family;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * The days of the story, counted from the day it is told: so that it is as fresh in spring as in autumn, and nobody grows
 * older in it.
 */
record Days(LocalDate today) {

    private static final Pattern NAMED = Pattern.compile("(today|yesterday|thursday)([+-]\\d+)?");
    private static final Pattern AGED = Pattern.compile("(\\d+), birthday (\\d\\d-\\d\\d)");
    private static final Pattern LEFT_OPEN = Pattern.compile("\\{(day|date|year) (thursday)?([+-]\\d+)?}");
    private static final int TIME_TO_GET_READY = 5;

    /** The first Thursday with time to get ready: the day of the family meeting. */
    LocalDate thursday() {
        return today.plusDays(TIME_TO_GET_READY).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
    }

    static boolean isNamed(String said) {
        return NAMED.matcher(said).matches();
    }

    /** {@code thursday}, {@code yesterday}, {@code thursday+28}: a day, and so many days on. */
    LocalDate named(String said) {
        Matcher name = NAMED.matcher(said);
        if (!name.matches()) {
            throw new IllegalArgumentException("The story knows no day " + said);
        }
        LocalDate day = switch (name.group(1)) {
            case "thursday" -> thursday();
            case "yesterday" -> today.minusDays(1);
            default -> today;
        };
        return day.plusDays(number(name.group(2)));
    }

    /** {@code 9, birthday 03-02}: born so that they are nine whenever the story is told. */
    LocalDate born(String said) {
        Matcher aged = AGED.matcher(said);
        if (!aged.matches()) {
            throw new IllegalArgumentException("The story knows nobody born " + said);
        }
        LocalDate birthday = MonthDay.parse("--" + aged.group(2)).atYear(today.getYear());
        int years = number(aged.group(1));
        return birthday.minusYears(birthday.isAfter(today) ? years + 1L : years);
    }

    /**
     * Fills in what the text leaves open: <code>{day -44}</code> is the working day about 44 days ago,
     * <code>{date thursday}</code> the day of the meeting with its weekday, <code>{year -2}</code> the year before last.
     */
    String in(String text, Language language) {
        return LEFT_OPEN.matcher(text).replaceAll(open -> Matcher.quoteReplacement(words(open, language)));
    }

    private String words(MatchResult open, Language language) {
        int further = number(open.group(3));
        if (open.group(1).equals("year")) {
            return Integer.toString(today.plusYears(further).getYear());
        }
        LocalDate day = working((open.group(2) == null ? today : thursday()).plusDays(further));
        String pattern = open.group(1).equals("day") ? "d MMMM" : "EEEE d MMMM";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }

    /** Nobody writes or visits on a Sunday: what is over was on the working day before, what is to come is on the next. */
    private LocalDate working(LocalDate day) {
        if (day.equals(thursday()) || WorkingDays.isOne(day)) {
            return day;
        }
        return day.isBefore(today) ? WorkingDays.before(day, 1) : WorkingDays.sameOrNext(day);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
