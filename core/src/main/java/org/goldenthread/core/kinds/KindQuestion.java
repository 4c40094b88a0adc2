package org.goldenthread.core.kinds;

import java.util.List;
import org.goldenthread.core.content.ShowWhen;
import org.jspecify.annotations.Nullable;

/**
 * One question of a kind as an editor says it.
 *
 * @param name its name in the answers: a letter, then letters and digits
 * @param options the answers to choose from; empty where it is not answered from a list
 * @param page the page it stands on, from 1
 * @param showWhen when it is asked at all; null for always
 */
public record KindQuestion(
        String name,
        KindAnswer answer,
        Spoken label,
        Spoken hint,
        boolean required,
        List<Option> options,
        int page,
        @Nullable ShowWhen showWhen) {

    public KindQuestion {
        options = List.copyOf(options);
    }

    /** The same words in both languages; empty for none. */
    public record Spoken(String english, String welsh) {

        public static final Spoken NOTHING = new Spoken("", "");
    }

    /** One answer of a list, as it is kept and as it is said. */
    public record Option(String value, Spoken words) {}
}
