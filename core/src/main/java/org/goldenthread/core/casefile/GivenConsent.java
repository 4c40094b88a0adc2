package org.goldenthread.core.casefile;

import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.HonestText;
import org.goldenthread.core.kernel.PersonId;

/**
 * Somebody has said yes to another knowing something.
 *
 * @param giver a parent with parental responsibility, or the child who understands what they say yes to
 * @param about what may be known, in a few plain words
 */
public record GivenConsent(PersonId giver, String about) {

    private static final int LONGEST = 500;

    public GivenConsent {
        about = about.strip();
        if (about.isEmpty() || about.length() > LONGEST) {
            throw new CannotBeDone("cannot.consent.words");
        }
        HonestText.checked(about);
    }
}
