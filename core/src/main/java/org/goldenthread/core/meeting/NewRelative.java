package org.goldenthread.core.meeting;

import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.people.Kin;
import org.goldenthread.core.people.NewPerson;
import org.goldenthread.core.people.NewSafeContact;
import org.jspecify.annotations.Nullable;

/**
 * A relative or friend to be invited, by name and by how they may safely be reached.
 *
 * @param capacity as parent, as one of the family's people, or to contribute apart
 * @param kinToChild what they are to the child
 * @param responsibility on what their parental responsibility rests, or null where they have none
 * @param purpose a text key ({@code purpose.…}) or a few plain words
 */
public record NewRelative(
        NewPerson person,
        Capacity capacity,
        Kin kinToChild,
        @Nullable String responsibility,
        String purpose,
        NewSafeContact contact) {

    /** Names nobody, wherever it is printed. */
    @Override
    public String toString() {
        return "somebody to be invited";
    }
}
