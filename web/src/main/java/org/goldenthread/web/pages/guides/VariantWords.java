package org.goldenthread.web.pages.guides;

import java.util.Locale;
import java.util.Map;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.editorial.Published;
import org.goldenthread.core.editorial.VariantAge;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.core.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Says in the reader's words which variant they get. */
public final class VariantWords {

    private final Texts texts;
    private final Language language;

    public VariantWords(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    String served(Published one) {
        return one.fallback()
                ? texts.say(
                        language, "guide.fallback", Map.of("asked", name(one.asked()), "variant", name(one.served())))
                : served(one.served());
    }

    String served(VariantTag variant) {
        return texts.say(language, "guide.served", Map.of("variant", name(variant)));
    }

    /** How many days older it is than the words that it was made from; empty where it is not. */
    String behind(Published one, VariantTag reference) {
        return behind(one.age().map(VariantAge::daysBehind).orElse(0L), reference);
    }

    String behind(long days, VariantTag reference) {
        return days == 0 ? "" : texts.count(language, "guide.behind", days, Map.of("reference", name(reference)));
    }

    /** The language of a variant, where it is not the page's. */
    @Nullable
    public String foreign(VariantTag served) {
        return served.language().equals(language.tag()) ? null : served.language();
    }

    /** What a variant is called: its language, and its way of reading where that is not the plain one. */
    public String name(VariantTag variant) {
        String key = "guide.language." + variant.language();
        String spoken = texts.has(language, key)
                ? texts.say(language, key)
                : Locale.forLanguageTag(variant.language()).getDisplayLanguage(language.locale());
        return variant.easy() ? texts.say(language, "guide.easy", Map.of("language", spoken)) : spoken;
    }
}
