package org.goldenthread.core.editorial;

import java.text.Normalizer;
import java.util.Locale;

/** What a picture is called from outside, made of what editors call it. */
final class PictureNames {

    private static final int LONGEST = 60;

    private PictureNames() {}

    /** Lower case letters and digits of the title, with hyphens between; {@code picture} where it has none. */
    static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+", "");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-+$", "");
        return cut.length() < 2 ? "picture" : cut;
    }
}
