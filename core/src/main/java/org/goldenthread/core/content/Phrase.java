package org.goldenthread.core.content;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.core.kernel.Language;

/** Fills placeholders. Arguments are put in as they are and never read for placeholders themselves. */
final class Phrase {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9_]+)}");

    private Phrase() {}

    static String fill(String text, Map<String, ?> args, Language language) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        Matcher place = PLACE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (place.find()) {
            Object arg = args.get(place.group(1));
            place.appendReplacement(
                    filled, Matcher.quoteReplacement(arg == null ? place.group() : written(arg, language)));
        }
        return place.appendTail(filled).toString();
    }

    static Map<String, Object> numbered(Object... args) {
        Map<String, Object> numbered = new HashMap<>();
        for (int i = 0; i < args.length; i++) {
            numbered.put(String.valueOf(i), args[i]);
        }
        return numbered;
    }

    /** Day before date, and no seconds. */
    private static String written(Object arg, Language language) {
        if (arg instanceof LocalDate date) {
            return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language.locale())
                    .format(date);
        }
        if (arg instanceof LocalTime time) {
            return DateTimeFormatter.ofPattern("H:mm", language.locale()).format(time);
        }
        return arg.toString();
    }

    /** The plural categories of Unicode CLDR for whole numbers: English has two, Welsh six. */
    static String plural(Language language, long count) {
        if (language == Language.ENGLISH) {
            return count == 1 ? "one" : "other";
        }
        return switch ((int) Math.max(-1, Math.min(count, 7))) {
            case 0 -> "zero";
            case 1 -> "one";
            case 2 -> "two";
            case 3 -> "few";
            case 6 -> "many";
            default -> "other";
        };
    }
}
