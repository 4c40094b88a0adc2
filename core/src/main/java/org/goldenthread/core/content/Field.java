package org.goldenthread.core.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form, with all that is needed to put it.
 *
 * @param name its name in the answers
 * @param widget how it is put
 * @param page the page it stands on, from 1
 * @param required true if it must be answered whenever it is put
 * @param maxLength the most characters (code points), or null where the schema sets none
 * @param options the answers to choose from, in order; their words are {@code form.<type>.<name>.option.<value>}
 * @param items the questions of one entry, for a {@link Widget#LIST}
 * @param maxItems the most entries or ticks, or null where the schema sets none
 * @param showWhen when it is put at all, or null for always
 * @param day for a date, which days make sense, or null for any
 * @param width about how many characters an answer has, for the width of its box, or null
 */
public record Field(
        String name,
        Widget widget,
        int page,
        boolean required,
        @Nullable Integer maxLength,
        List<String> options,
        List<Field> items,
        @Nullable Integer maxItems,
        @Nullable ShowWhen showWhen,
        @Nullable Day day,
        @Nullable Integer width) {

    /** Which days an answer may be, seen from today in London; today is both. */
    public enum Day {
        PAST,
        FUTURE
    }

    public Field {
        options = List.copyOf(options);
        items = List.copyOf(items);
    }
}
