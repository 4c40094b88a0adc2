package org.goldenthread.core.kernel;

import java.util.Locale;

/** Under which key the words for a fixed choice stand: {@code kin.half-brother} for {@code Kin.HALF_BROTHER}. */
public final class WordKey {

    private WordKey() {}

    public static String of(String group, Enum<?> choice) {
        return group + '.' + choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
