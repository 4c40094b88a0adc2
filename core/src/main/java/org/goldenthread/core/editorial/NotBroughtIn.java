package org.goldenthread.core.editorial;

import java.util.stream.Collectors;
import org.goldenthread.core.content.AnswersRejected;

/** Files cannot be brought in, and nothing of them was. One sentence, which names the file and never quotes what stands in it. */
public final class NotBroughtIn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    NotBroughtIn(String path, String why) {
        super(path, null, false, false);
        this.sentence = printable(path) + ": " + why;
    }

    /** Names which field does not fit, by its place alone. */
    static NotBroughtIn rejected(String path, AnswersRejected rejected) {
        String field = rejected.errors().get(0).path();
        String what = field.isEmpty() ? "this" : "“" + field.replaceAll("[^A-Za-z0-9._-]", "?") + "”";
        return new NotBroughtIn(path, what + " does not fit its type. Nothing was brought in.");
    }

    /** A picture whose bytes are not here, and never come in files. */
    static NotBroughtIn withoutPicture(String path, AnswersRejected rejected) {
        String field = rejected.errors().get(0).path();
        return new NotBroughtIn(
                path,
                "the picture in “" + field + "” is not here. Bring it to this portal first. Nothing was brought in.");
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
