package org.goldenthread.core.kernel;

import java.util.Locale;
import java.util.Optional;

/**
 * The two languages the portal speaks, each of equal standing (Welsh Language (Wales) Measure 2011).
 *
 * <p>A person chooses once; everything written to them then comes in that language where it exists.
 */
public enum Language {
    ENGLISH("en"),
    WELSH("cy");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language tag of BCP 47, as pages and files carry it: {@code en} or {@code cy}. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return this == WELSH ? Locale.forLanguageTag("cy-GB") : Locale.UK;
    }

    public Language other() {
        return this == WELSH ? ENGLISH : WELSH;
    }

    public static Optional<Language> ofTag(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
