package org.goldenthread.core.people;

import java.time.LocalDate;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.HonestText;
import org.jspecify.annotations.Nullable;

/**
 * Somebody the portal has not met.
 *
 * @param knownAs the first name they go by; the only name that family pages show
 * @param fullName for letters and the record
 * @param bornOn null where nobody has said
 */
public record NewPerson(
        String knownAs, String fullName, @Nullable LocalDate bornOn, Needs needs) {

    public NewPerson {
        knownAs = HonestText.checked(knownAs.strip());
        fullName = HonestText.checked(fullName.strip());
        if (knownAs.isEmpty() || fullName.isEmpty() || knownAs.length() > 80 || fullName.length() > 200) {
            throw new CannotBeDone("cannot.person.name");
        }
    }

    /** Says nothing about anybody, wherever it is printed. */
    @Override
    public String toString() {
        return "somebody new";
    }
}
