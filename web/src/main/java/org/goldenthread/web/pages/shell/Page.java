package org.goldenthread.web.pages.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.people.ReadBy;
import org.jspecify.annotations.Nullable;

/** What every template is given: who reads, the words and days in their language, and where the styles are. */
public final class Page {

    /** Meetings are held, and days begin and end, by the clock on the wall here. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9_]+)}");

    private final Reader reader;
    private final Texts texts;
    private final Assets assets;
    private final String here;
    private final PlainDays days;
    private final Supplier<String> formToken;
    private final @Nullable String keptForm;
    private final Supplier<Optional<ReadBy>> readBy;

    /**
     * @param here the path of this page, to come back to after a change of language; it names nobody
     */
    public Page(Reader reader, Texts texts, Assets assets, String here) {
        this(reader, texts, assets, here, () -> "", null, Optional::empty);
    }

    /**
     * @param formToken makes the mark that every form of ours carries
     * @param keptForm the number of the form that the page shows again, or null
     * @param readBy who reads, where what stands on the page has to say so
     */
    Page(
            Reader reader,
            Texts texts,
            Assets assets,
            String here,
            Supplier<String> formToken,
            @Nullable String keptForm,
            Supplier<Optional<ReadBy>> readBy) {
        this.readBy = readBy;
        this.keptForm = keptForm;
        this.formToken = formToken;
        this.reader = reader;
        this.texts = texts;
        this.assets = assets;
        this.here = here;
        this.days = new PlainDays(reader.language(), texts);
    }

    public Reader reader() {
        return reader;
    }

    public Language language() {
        return reader.language();
    }

    /** Words by key; then, in pairs, a name and what stands in for it: {@code say("home.hello", "name", "Mair")}. */
    public String say(String key, Object... namesAndValues) {
        Reading reading = reader.easyRead() ? Reading.EASY : Reading.PLAIN;
        String said = texts.told(reader.language(), reading, key, pairs(namesAndValues))
                .text();
        return days.inSentence(said);
    }

    /** Words by key with what goes into {@code {0}}, {@code {1}} …, in order. */
    public String sayInOrder(String key, List<String> places) {
        return texts.say(reader.language(), key, places.toArray());
    }

    /** The words of the first key that has any. */
    public String sayFirst(List<String> keys, Map<String, ?> args) {
        Map<String, Object> said = new HashMap<>(args);
        said.replaceAll((name, value) -> value instanceof LocalDate date ? date(date) : value);
        return days.inSentence(texts.sayFirst(reader.language(), keys, said));
    }

    /** True if the words are those of the key, in whichever language: as they are said now, or as they shipped. */
    public boolean isSaid(String key, String words) {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(texts.say(language, key, Map.of()), texts.shipped(language, key)))
                .anyMatch(said -> said.strip().equalsIgnoreCase(words.strip()));
    }

    /** True if these are the words that ship, or that the kind in use brings, in the reader's language, whatever is said instead. */
    public boolean isShipped(String key, String words) {
        return texts.shipped(reader.language(), key).equals(words);
    }

    /** True if somebody wrote words for the key, in whichever language. */
    public boolean has(String key) {
        return texts.has(reader.language(), key) || texts.has(Language.ENGLISH, key);
    }

    /** True if the key has words, and everything that has a place in them is given. */
    public boolean fits(String key, Map<String, ?> args) {
        String own = texts.raw(reader.language(), key);
        String words = own.isEmpty() ? texts.raw(Language.ENGLISH, key) : own;
        return !words.isEmpty()
                && PLACE.matcher(words)
                        .results()
                        .map(place -> args.get(place.group(1)))
                        .noneMatch(Page::missing);
    }

    private static boolean missing(@Nullable Object given) {
        return given == null || given.equals("");
    }

    /** Words for a number of things, {@code {count}} in them; keys end in the plural's name, at least {@code .other}. */
    public String count(String key, long number) {
        return texts.count(reader.language(), key, number, Map.of());
    }

    /** The mark that every form carries, so that no other site can send it. */
    public String formToken() {
        return formToken.get();
    }

    /** The number of the form that this page shows again with the answers that could not be taken; else null. */
    public @Nullable String keptForm() {
        return keptForm;
    }

    /** That this was read by whom, where and when, where what stands on the page has to say so; else empty. */
    public String readBy() {
        return readBy.get()
                .map(by -> say(
                        by.agency().isEmpty() ? "shell.read-by.alone" : "shell.read-by",
                        "name",
                        by.name(),
                        "agency",
                        by.agency(),
                        "day",
                        dayAndYear(by.at()),
                        "time",
                        time(by.at())))
                .orElse("");
    }

    public String asset(String name) {
        return assets.href(name);
    }

    public String day(LocalDate date) {
        return days.day(date);
    }

    public String day(Instant instant) {
        return days.day(instant.atZone(LONDON).toLocalDate());
    }

    public String dayAndYear(LocalDate date) {
        return days.dayAndYear(date);
    }

    public String dayAndYear(Instant instant) {
        return days.dayAndYear(instant.atZone(LONDON).toLocalDate());
    }

    public String date(LocalDate date) {
        return days.date(date);
    }

    public String date(Instant instant) {
        return days.date(instant.atZone(LONDON).toLocalDate());
    }

    public String shortDay(LocalDate date) {
        return days.shortDay(date);
    }

    public String dayOfMonth(LocalDate date) {
        return days.dayOfMonth(date);
    }

    public String weekday(LocalDate date) {
        return days.weekday(date);
    }

    public String time(LocalTime time) {
        return days.time(time);
    }

    public String time(Instant instant) {
        return days.time(instant.atZone(LONDON).toLocalTime());
    }

    /** The address that changes the language and comes back here. */
    public String inLanguage(Language language) {
        return "/language/" + language.tag() + back();
    }

    /** The address that turns easy read on or off and comes back here. */
    public String inEasyRead(boolean on) {
        return "/easy-read/" + (on ? "on" : "off") + back();
    }

    private String back() {
        return here.equals("/") ? "" : "?back=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
    }

    static Map<String, Object> pairs(Object... namesAndValues) {
        if (namesAndValues.length == 0) {
            return Map.of();
        }
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("names and values come in pairs");
        }
        Map<String, Object> pairs = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            pairs.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return pairs;
    }
}
