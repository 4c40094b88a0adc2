package org.goldenthread.core.tripwire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.OwnWords;
import org.goldenthread.core.people.SafeContactId;

/**
 * Where words say a contact because of which they are closed to a reader without a word to anybody. Anybody can say any words to
 * be a way to them, and so close what another side reads: what rests on somebody's own word closes what leads to them by its
 * look alone. What they withdraw goes on closing: where somebody lived may still be where they are found.
 */
@ApplicationScoped
class ClosingByName {

    private Tripwire wire;
    private OwnWords own;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ClosingByName() {}

    @Inject
    ClosingByName(Tripwire wire, OwnWords own) {
        this.wire = wire;
        this.own = own;
    }

    List<Find> keptFrom(PersonId reader, CaseId caseId, Words words) {
        List<Find> kept = wire.keptFrom(reader, caseId, words);
        Set<SafeContactId> onTheirWord =
                own.among(kept.stream().map(Find::contact).distinct().toList());
        String text = words.text();
        return kept.stream()
                .filter(find -> !onTheirWord.contains(find.contact())
                        || LeadsThere.says(text.substring(find.from(), find.until())))
                .toList();
    }
}
