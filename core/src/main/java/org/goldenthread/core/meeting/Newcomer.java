package org.goldenthread.core.meeting;

import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to give somebody an account who has shown that the link is theirs.
 *
 * @param capacity in which they take part; its role is what the identity provider is to vouch for
 * @param email an address of theirs that is safe, or null where there is none
 */
public record Newcomer(
        PersonId person,
        String knownAs,
        Capacity capacity,
        Language language,
        @Nullable String email) {

    /** Names nobody, wherever it is printed. */
    @Override
    public String toString() {
        return "newcomer " + person.value();
    }
}
