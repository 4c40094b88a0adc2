package org.goldenthread.web.pages.mine;

import org.goldenthread.core.people.Reach;

/**
 * As much of a number or address as its owner needs to know which it is, and too little for anybody who looks over their
 * shoulder or has got hold of their session: {@code c…@example.org}, {@code …456}, {@code …9QT}.
 */
final class Mask {

    private static final int SHOWN = 3;

    private Mask() {}

    static String of(Reach way) {
        String value = way.value().strip();
        return switch (way.channel()) {
            case EMAIL ->
                value.substring(0, value.offsetByCodePoints(0, 1)) + '…' + value.substring(value.indexOf('@'));
            case SMS, PHONE, POST -> end(value);
        };
    }

    private static String end(String value) {
        String letters = value.replaceAll("[^\\p{L}\\p{N}]", "");
        return '…' + letters.substring(Math.max(0, letters.length() - SHOWN));
    }
}
