package org.goldenthread.core.editorial;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.kernel.Language;

/**
 * Words of the portal that stand in one place: what a button says, a question, a sentence that refuses. Words for a number of
 * things are one, with all their plurals (Unicode CLDR).
 *
 * @param name the key of the text, without a plural's name
 * @param counted true where it has plurals
 */
public record Wording(String name, boolean counted) {

    static final ContentTypeKey ONE = new ContentTypeKey("wording");
    static final ContentTypeKey COUNTED = new ContentTypeKey("wording-count");
    static final List<ContentTypeKey> TYPES = List.of(ONE, COUNTED);
    static final String OTHER = "other";

    private static final String WORDS = "words";
    static final List<String> PLURALS = List.of("zero", "one", "two", "few", "many", OTHER);
    private static final List<String> ENGLISH_PLURALS = List.of("one", OTHER);

    private static final String EASY = ".easy";
    private static final String DOT = "--";
    private static final String CAPITAL = "-0";
    private static final Pattern WRITTEN = Pattern.compile("\\.|[A-Z]");
    private static final Pattern READ = Pattern.compile("--|-0([a-z])");

    /** True where things of that type are words of the portal. */
    public static boolean is(ContentTypeKey type) {
        return TYPES.contains(type);
    }

    /**
     * What it is called among the things of the desk, whose names have neither dots nor capitals: {@code home.hello} is
     * {@code home--hello}, {@code form.any.tooLong} is {@code form--any--too-0long}.
     */
    public EditorialKey key() {
        return new EditorialKey(
                counted ? COUNTED : ONE,
                WRITTEN.matcher(name)
                        .replaceAll(found -> found.group().equals(".")
                                ? DOT
                                : CAPITAL + found.group().toLowerCase(Locale.ROOT)));
    }

    /** The wording that a thing of the desk is, whether or not there is any; nothing where it is something else. */
    public static Optional<Wording> of(EditorialKey key) {
        return is(key.type())
                ? Optional.of(new Wording(
                        READ.matcher(key.name()).replaceAll(Wording::asWritten),
                        key.type().equals(COUNTED)))
                : Optional.empty();
    }

    private static String asWritten(MatchResult found) {
        return found.group(1) == null ? "." : found.group(1).toUpperCase(Locale.ROOT);
    }

    /** Its fields as a thing of the desk, in their order. */
    public List<String> fields() {
        return counted ? PLURALS : List.of(WORDS);
    }

    /** Whether a language says a field at all: English has no words of its own for two. */
    static boolean isSaid(String field, VariantTag variant) {
        return field.equals(WORDS)
                || ENGLISH_PLURALS.contains(field)
                || !variant.language().equals(Language.ENGLISH.tag());
    }

    /** The key of the text that a field is in a variant. */
    String textKey(String field, boolean easy) {
        String plain = field.equals(WORDS) ? name : name + "." + field;
        return easy ? plain + EASY : plain;
    }
}
