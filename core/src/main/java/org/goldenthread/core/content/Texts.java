package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.Settings;
import org.goldenthread.core.kernel.ShippedFiles;
import org.goldenthread.core.kernel.StrictJson;

/**
 * Every word that people see, by flat key. The words of an archive lie in {@code texts/en.json} and
 * {@code texts/cy.json}, those of a process beside it in {@code texts.en.json} and {@code texts.cy.json}.
 *
 * <p>Placeholders are {@code {0}} or {@code {name}}; an apostrophe is an apostrophe. Dates and times given as arguments
 * are written out in the language of the words. Where Welsh is missing, English is served, and {@link Said#language}
 * says so. A key that nobody wrote is never shown: it is logged, and the reader gets a sentence; in tests
 * ({@code gt.texts.strict}) it is an error.
 *
 * <p>What editors say instead lies over what ships and is put there whole ({@link #sayInstead}). Whoever asks for words looks
 * into one map, waits for nobody and asks no database.
 */
@ApplicationScoped
public class Texts {

    private static final System.Logger LOG = System.getLogger(Texts.class.getName());
    private static final String NO_WORDS = "any.no-words";

    private final Map<Language, Map<String, String>> shipped = Map.of(
            Language.ENGLISH, new ConcurrentHashMap<>(),
            Language.WELSH, new ConcurrentHashMap<>());
    private Map<Language, Map<String, String>> instead = Map.of();
    private volatile Map<Language, Map<String, String>> served = Map.of();
    private volatile int loads;
    private final Set<String> reported = ConcurrentHashMap.newKeySet();
    private boolean strict;

    /** Texts that throw for a key nobody wrote, for tests; a running portal logs it instead. */
    public static Texts strict() {
        Texts texts = new Texts();
        texts.strict = true;
        texts.load(Texts.class.getClassLoader());
        return texts;
    }

    @PostConstruct
    void loadOwn() {
        strict = Settings.text("gt.texts.strict", "false").equals("true");
        load(Texts.class.getClassLoader());
    }

    /** Adds the words that this class loader sees: a web archive calls it once with its own. Twice does no harm. */
    public void load(ClassLoader loader) {
        for (Language language : Language.values()) {
            ShippedFiles.named("texts/" + language.tag() + ".json", loader).forEach(text -> add(language, text));
            ShippedFiles.below("processes", loader).forEach((path, text) -> {
                if (path.endsWith("/texts." + language.tag() + ".json")) {
                    add(language, text);
                }
            });
        }
    }

    /** Adds words that ship, or puts new ones in the place of old. */
    public synchronized void add(Language language, Map<String, String> more) {
        shippedIn(language).putAll(more);
        loads++;
        serve();
    }

    /** What is said in place of what ships: all of it, so that what is not among these is said as it shipped. */
    public synchronized void sayInstead(Map<Language, Map<String, String>> words) {
        instead = Map.copyOf(words);
        serve();
    }

    private void serve() {
        Map<Language, Map<String, String>> all = new EnumMap<>(Language.class);
        shipped.forEach((language, words) -> {
            Map<String, String> over = new HashMap<>(words);
            over.putAll(instead.getOrDefault(language, Map.of()));
            all.put(language, over);
        });
        served = all;
    }

    private void add(Language language, String json) {
        Map<String, String> more = new HashMap<>();
        JsonNode file = StrictJson.read(json);
        file.fields().forEachRemaining(entry -> {
            if (!entry.getValue().isTextual()) {
                throw new IllegalStateException("The words of " + entry.getKey() + " must be a text. Keys are flat.");
            }
            more.put(entry.getKey(), entry.getValue().textValue());
        });
        add(language, more);
    }

    /** The words of the key, with {@code {0}}, {@code {1}} … filled in. */
    public String say(Language language, String key, Object... args) {
        return told(language, Reading.PLAIN, List.of(key), Phrase.numbered(args))
                .text();
    }

    /** The words of the key, with {@code {name}} … filled in. */
    public String say(Language language, String key, Map<String, ?> args) {
        return told(language, Reading.PLAIN, List.of(key), args).text();
    }

    /** The words of the first key that has any: the exact ones where somebody wrote them, else the general ones. */
    public String sayFirst(Language language, List<String> keys, Map<String, ?> args) {
        return told(language, Reading.PLAIN, keys, args).text();
    }

    /** The words for a number of things: keys end in the plural category of the language (CLDR), at least {@code .other}. */
    public String count(Language language, String key, long count, Map<String, ?> args) {
        Map<String, Object> all = new HashMap<>(args);
        all.put("count", count);
        return sayFirst(language, List.of(key + "." + Phrase.plural(language, count), key + ".other"), all);
    }

    /** The words and which language and reading they turned out to be in. */
    public Said told(Language language, Reading reading, String key, Map<String, ?> args) {
        return told(language, reading, List.of(key), args);
    }

    /** True if the key has words in this very language. */
    public boolean has(Language language, String key) {
        return wordsOf(language).containsKey(key);
    }

    /** Every key that ships with words in this very language, in order. */
    public Set<String> keys(Language language) {
        return new TreeSet<>(shippedIn(language).keySet());
    }

    /** How often words that ship were added: for whoever keeps what they make of them. */
    public int loads() {
        return loads;
    }

    /** The words that ship, placeholders and all, whatever is said instead. Empty where there are none. */
    public String shipped(Language language, String key) {
        return shippedIn(language).getOrDefault(key, "");
    }

    /** The words as they were written, placeholders and all. Empty where there are none. */
    public String raw(Language language, String key) {
        return wordsOf(language).getOrDefault(key, "");
    }

    private Said told(Language language, Reading reading, List<String> keys, Map<String, ?> args) {
        return find(language, reading, keys, args)
                .or(() -> find(Language.ENGLISH, reading, keys, args))
                .orElseGet(() -> nobodyWrote(language, keys));
    }

    private Optional<Said> find(Language language, Reading reading, List<String> keys, Map<String, ?> args) {
        Map<String, String> here = wordsOf(language);
        for (String key : keys) {
            String easy = reading == Reading.EASY ? here.get(key + ".easy") : null;
            String text = easy == null ? here.get(key) : easy;
            if (text != null) {
                Reading served = easy == null ? Reading.PLAIN : Reading.EASY;
                return Optional.of(new Said(Phrase.fill(text, args, language), language, served));
            }
        }
        return Optional.empty();
    }

    private Said nobodyWrote(Language language, List<String> keys) {
        String key = keys.get(0);
        if (strict) {
            throw new IllegalStateException("Nobody wrote the words for " + key + ". Write them in English and Welsh.");
        }
        if (reported.size() < 1000 && reported.add(key)) {
            LOG.log(System.Logger.Level.ERROR, "Nobody wrote the words for {0}. Write them in English and Welsh.", key);
        }
        String text = wordsOf(language).getOrDefault(NO_WORDS, "");
        return new Said(text, language, Reading.PLAIN);
    }

    private Map<String, String> wordsOf(Language language) {
        return served.getOrDefault(language, Map.of());
    }

    private Map<String, String> shippedIn(Language language) {
        return Objects.requireNonNull(shipped.get(language));
    }
}
