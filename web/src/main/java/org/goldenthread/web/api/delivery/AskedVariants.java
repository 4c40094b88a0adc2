package org.goldenthread.web.api.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.core.editorial.Variants;
import org.goldenthread.web.api.shell.NotUnderstood;
import org.jspecify.annotations.Nullable;

/** Which variants a request would like, best first: {@code lang} before Accept-Language (RFC 9110 §12.5.4). */
final class AskedVariants {

    private static final int LONGEST = 500;

    private AskedVariants() {}

    /** At least one. @throws NotUnderstood if {@code lang} names no variant that there can be */
    static List<VariantTag> of(@Nullable String lang, @Nullable String acceptLanguage, Variants variants) {
        if (lang != null) {
            return List.of(variants.named(lang)
                    .orElseThrow(() -> new NotUnderstood("Ask in lang for one of these: "
                            + variants.all().stream().map(VariantTag::value).collect(Collectors.joining(", ")) + ".")));
        }
        List<VariantTag> liked = ranges(acceptLanguage).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> named(range.getRange(), variants))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return liked.isEmpty() ? List.of(variants.reference()) : liked;
    }

    /** What a program cannot say rightly it does not say at all: it gets what everything is written in. */
    private static List<LanguageRange> ranges(@Nullable String header) {
        if (header == null || header.length() > LONGEST || !header.matches("[A-Za-z0-9*,;=. \\t-]+")) {
            return List.of();
        }
        try {
            return LanguageRange.parse(header);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }

    private static Optional<VariantTag> named(String range, Variants variants) {
        String asked = range.toLowerCase(Locale.ROOT);
        if (asked.equals("*")) {
            return Optional.of(variants.reference());
        }
        return variants.named(asked).or(() -> variants.named(asked.replaceFirst("-.*", "")));
    }
}
