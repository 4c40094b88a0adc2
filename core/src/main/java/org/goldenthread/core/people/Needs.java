package org.goldenthread.core.people;

import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.HonestText;
import org.goldenthread.core.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to be spoken with.
 *
 * @param language the language of the portal and of everything written to them
 * @param interpreter the language, dialect and wishes for a professional interpreter (never family or children), or null
 * @param communication what else helps, in their words, or null
 */
public record Needs(
        Language language,
        ReadingVariant reading,
        @Nullable String interpreter,
        @Nullable String communication) {

    public static final int LONGEST_INTERPRETER = 200;
    public static final int LONGEST_COMMUNICATION = 1000;

    public Needs {
        interpreter = words(interpreter, LONGEST_INTERPRETER);
        communication = words(communication, LONGEST_COMMUNICATION);
    }

    public static Needs plain(Language language) {
        return new Needs(language, ReadingVariant.STANDARD, null, null);
    }

    private static @Nullable String words(@Nullable String said, int most) {
        if (said == null || said.isBlank()) {
            return null;
        }
        if (said.strip().length() > most) {
            throw new CannotBeDone("cannot.person.needs", String.valueOf(most));
        }
        return HonestText.checked(said.strip());
    }

    /** Repeats nothing of what was said. */
    @Override
    public String toString() {
        return "needs in " + language;
    }
}
