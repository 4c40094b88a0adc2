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
final class VariantWords {

    private final Texts texts;
    private final Language language;

    VariantWords(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    String served(Published one) {
        return one.fallback()
                ? texts.say(
                        language, "guide.fallback", Map.of("asked", name(one.asked()), "variant", name(one.served())))
                : texts.say(language, "guide.served", Map.of("variant", name(one.served())));
    }

    /** How many days older it is than the words that it was made from; empty where it is not. */
    String behind(Published one, VariantTag reference) {
        long days = one.age().map(VariantAge::daysBehind).orElse(0L);
        return days == 0 ? "" : texts.count(language, "guide.behind", days, Map.of("reference", name(reference)));
    }

    /** The language of a variant, where it is not the page's. */
    @Nullable
    String foreign(VariantTag served) {
        return served.language().equals(language.tag()) ? null : served.language();
    }

    private String name(VariantTag variant) {
        String key = "guide.language." + variant.language();
        String spoken = texts.has(language, key)
                ? texts.say(language, key)
                : Locale.forLanguageTag(variant.language()).getDisplayLanguage(language.locale());
        return variant.easy() ? texts.say(language, "guide.easy", Map.of("language", spoken)) : spoken;
    }
}
