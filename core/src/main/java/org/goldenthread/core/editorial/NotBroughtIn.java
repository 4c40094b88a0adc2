package org.goldenthread.core.editorial;

import java.util.stream.Collectors;

/** Files cannot be brought in, and nothing of them was. One sentence, which names the file and never quotes what stands in it. */
public final class NotBroughtIn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    NotBroughtIn(String path, String why) {
        super(path, null, false, false);
        this.sentence = printable(path) + ": " + why;
    }

    String sentence() {
        return sentence;
    }

    /** A name that somebody chose to deceive whoever reads it does not. */
    private static String printable(String path) {
        String plain = path.codePoints()
                .mapToObj(one -> one >= 32 && one < 127 ? Character.toString(one) : "?")
                .collect(Collectors.joining());
        return plain.length() <= 200 ? plain : plain.substring(0, 200) + "…";
    }
}
