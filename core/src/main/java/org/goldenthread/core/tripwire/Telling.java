package org.goldenthread.core.tripwire;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.core.people.Channel;

/**
 * The parts of a safe contact that tell where somebody is or how to reach them, each already squeezed: the postcode alone, a
 * number with its street, a street with its town, a telephone number as it is written at home and abroad, an e-mail address.
 */
final class Telling {

    /** Shorter than this, a part is in every second text. */
    static final int SHORTEST = 5;

    private static final int ANY = Integer.MAX_VALUE;

    /** Royal Mail's form of a postcode. */
    private static final Pattern POSTCODE = Pattern.compile("(?i)\\b([a-z]{1,2}\\d[a-z\\d]?)\\s*(\\d[a-z]{2})\\b");

    private static final Pattern NUMBER = Pattern.compile("\\d+\\p{L}?");
    private static final List<String> BETWEEN = List.of("", "in", "on", "at", "of", "yn", "ar");
    private static final List<String> BEFORE_NUMBER = List.of("", "number", "no", "flat", "rhif");

    private final Set<Part> parts = new LinkedHashSet<>();

    private Telling() {}

    /**
     * One part.
     *
     * @param postcode a part that is only found where a letter stands in it
     * @param more how many letters may stand behind it, as in "High Streets", before it is another word
     */
    record Part(String word, boolean postcode, int more) {}

    static Set<Part> of(Channel channel, String value) {
        Telling telling = new Telling();
        switch (channel) {
            case EMAIL -> telling.email(value);
            case SMS, PHONE -> telling.telephone(value);
            case POST -> telling.address(value);
        }
        telling.add(value);
        return telling.parts;
    }

    private void email(String value) {
        for (String at : List.of("", "at")) {
            for (String dot : List.of("", "dot")) {
                add(value.replace("@", at).replace(".", dot));
            }
        }
    }

    private void telephone(String value) {
        String digits = value.replaceAll("\\D", "").replaceFirst("^00", "");
        String home = digits.replaceFirst("^440?", "").replaceFirst("^0", "");
        List.of("", "0", "44", "440", "0044", "00440").forEach(before -> add(before + home));
    }

    private void address(String value) {
        Matcher found = POSTCODE.matcher(value);
        while (found.find()) {
            parts.add(new Part(Squeezed.word(found.group()), true, ANY));
        }
        List<AddressLine> lines = new ArrayList<>();
        for (String line : POSTCODE.matcher(value).replaceAll("").split("[,;\\n\\r]+", -1)) {
            lines.addAll(AddressLine.of(line));
        }
        lines(lines);
    }

    private void lines(List<AddressLine> lines) {
        List<String> numbers = new ArrayList<>();
        boolean atTheStreet = true;
        for (int i = 0; i < lines.size(); i++) {
            AddressLine line = lines.get(i);
            numbers.addAll(line.numbers());
            if (!line.name().isEmpty()) {
                numbered(numbers, line);
                // a town with its county tells too little; what has a number, or comes first, is a street or a house
                if (i + 1 < lines.size() && (atTheStreet || !numbers.isEmpty())) {
                    followed(line, lines.get(i + 1));
                }
                atTheStreet = false;
                numbers.clear();
            }
        }
    }

    private void numbered(List<String> numbers, AddressLine street) {
        for (String number : numbers) {
            for (String name : street.spellings()) {
                int more = street.endsLong(name) ? ANY : 1;
                for (String said : Numbers.spellings(number)) {
                    BETWEEN.forEach(between -> add(said + between + name, more));
                    BEFORE_NUMBER.forEach(before -> add(name + before + said));
                }
            }
        }
    }

    private void followed(AddressLine street, AddressLine town) {
        for (String name : street.spellings()) {
            for (String next : town.spellings()) {
                List.of("", "in", "yn").forEach(between -> add(name + between + next));
            }
        }
    }

    private void add(String part) {
        add(part, 0);
    }

    private void add(String part, int more) {
        String word = Squeezed.word(part);
        if (word.length() >= SHORTEST) {
            parts.add(new Part(word, false, more));
        }
    }

    static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }
}
