package org.goldenthread.core.tripwire;

import java.util.List;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditEntry.Outcome;
import org.goldenthread.core.audit.AuditTrail;

/** What the trail says of the wire: which thing and which contact, by their tokens; never the words of either. */
final class LinesOfTheWire {

    private final Acting acting;
    private final AuditTrail trail;

    LinesOfTheWire(Acting acting, AuditTrail trail) {
        this.acting = acting;
        this.trail = trail;
    }

    void held(Subject thing, List<Find> finds, boolean whole) {
        each(finds).forEach(contact -> trail.record(line(thing, "HELD_BACK", Outcome.DONE, contact)));
        if (!whole) {
            trail.record(line(thing, "HELD_BACK", Outcome.DONE, "not-read"));
        }
    }

    /** It stays there though what was refused is undone. */
    void refused(Subject thing, List<Find> finds) {
        each(finds).forEach(contact -> trail.recordApart(line(thing, "HELD_BACK", Outcome.REFUSED, contact)));
    }

    void free(Subject thing, String because) {
        trail.record(line(thing, "FREE_AGAIN", Outcome.DONE, because));
    }

    private static List<String> each(List<Find> finds) {
        return finds.stream()
                .map(find -> find.contact().value().toString())
                .distinct()
                .toList();
    }

    private AuditEntry line(Subject thing, String what, Outcome outcome, String which) {
        Actor actor = acting.current();
        return new AuditEntry(
                actor.person(),
                actor.step(),
                actor.session(),
                thing.stamp().caseId(),
                what,
                thing.kind().name(),
                thing.id(),
                outcome,
                which);
    }
}
