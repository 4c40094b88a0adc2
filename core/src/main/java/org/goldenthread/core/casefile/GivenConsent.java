package org.goldenthread.core.casefile;

import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.HonestText;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has said yes to another knowing something.
 *
 * @param giver somebody with parental responsibility, or the child who understands what they say yes to
 * @param about what may be known, in a few plain words
 * @param understood where it is the child's: how whoever writes it down knows that the child understands it; else null
 */
public record GivenConsent(
        PersonId giver, String about, @Nullable String understood) {

    private static final int LONGEST = 500;

    public GivenConsent {
        about = about.strip();
        if (about.isEmpty() || about.length() > LONGEST) {
            throw new CannotBeDone("cannot.consent.words");
        }
        HonestText.checked(about);
        understood = understood == null || understood.isBlank() ? null : understood.strip();
        if (understood != null) {
            if (understood.length() > LONGEST) {
                throw new CannotBeDone("cannot.consent.understood");
            }
            HonestText.checked(understood);
        }
    }

    /** Of somebody grown up. */
    public GivenConsent(PersonId giver, String about) {
        this(giver, about, null);
    }
}
