package org.goldenthread.core.people;

import java.time.LocalDate;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One person is something to another.
 *
 * @param from who is, for example, the mother
 * @param to whose mother she is
 * @param responsibility on what parental responsibility rests (birth, marriage, registration, agreement, order: Children
 *     Act 1989 ss.2-4ZA, 12), or null where there is none
 * @param since null where it has always been so
 */
public record NewRelationship(
        PersonId from,
        Kin kin,
        PersonId to,
        @Nullable String responsibility,
        @Nullable LocalDate since) {

    public static final int LONGEST_RESPONSIBILITY = 200;

    public NewRelationship {
        if (responsibility != null && responsibility.length() > LONGEST_RESPONSIBILITY) {
            throw new CannotBeDone("cannot.relationship.responsibility", String.valueOf(LONGEST_RESPONSIBILITY));
        }
    }
}
