package org.goldenthread.core.editorial;

import jakarta.persistence.AttributeConverter;
import java.util.regex.Pattern;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * In which language something is written and how, as a language tag of BCP 47: {@code en}, {@code cy}, and {@code en-simple}
 * for easy read (the registered variant "simplified form").
 */
public record VariantTag(String value) implements Comparable<VariantTag> {

    private static final Pattern SHAPE = Pattern.compile("[a-z]{2,3}(-simple)?");
    private static final String SIMPLE = "-simple";

    public VariantTag {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A variant is a language in two or three letters, with -simple or without.");
        }
    }

    /** What a reader of the portal would like best. */
    public static VariantTag of(Language language, Reading reading) {
        return new VariantTag(reading == Reading.EASY ? language.tag() + SIMPLE : language.tag());
    }

    /** The language alone: {@code en}. */
    public String language() {
        return easy() ? value.substring(0, value.length() - SIMPLE.length()) : value;
    }

    public boolean easy() {
        return value.endsWith(SIMPLE);
    }

    VariantTag plain() {
        return new VariantTag(language());
    }

    /** The same way of reading in another's language. */
    VariantTag in(VariantTag other) {
        return easy() ? new VariantTag(other.language() + SIMPLE) : other.plain();
    }

    @Override
    public int compareTo(VariantTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    /** As it stands in a row. */
    static class Column implements AttributeConverter<VariantTag, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable VariantTag tag) {
            return tag == null ? null : tag.value();
        }

        @Override
        public @Nullable VariantTag convertToEntityAttribute(@Nullable String tag) {
            return tag == null ? null : new VariantTag(tag);
        }
    }
}
