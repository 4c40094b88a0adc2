package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What taking a yes back does, whoever says or writes it down that it is taken back. */
@ApplicationScoped
class TakingBack {

    private Participations participations;
    private Participating participating;
    private Event<ConsentWithdrawn> withdrawn;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected TakingBack() {}

    @Inject
    TakingBack(Participations participations, Participating participating, Event<ConsentWithdrawn> withdrawn) {
        this.participations = participations;
        this.participating = participating;
        this.withdrawn = withdrawn;
    }

    /** What rests on it alone ends now, and the next request is answered without it. */
    void endWhatRests(Consent consent, Instant now) {
        Participation part = participations.byId(consent.part()).orElseThrow(NotThere::new);
        if (part.holds(now) || part.waits(now)) {
            participating.leave(part, "reason.consent-withdrawn");
            withdrawn.fire(new ConsentWithdrawn(consent.caseId(), part.id()));
        }
    }

    /**
     * How it was taken back by another way than the portal, with the name of whoever wrote that down; null where it was not.
     *
     * @param known those whom the reader may know of
     */
    static @Nullable TakenBackElsewhere elsewhere(Consent consent, List<Involved> known) {
        TakenBackElsewhere said = consent.elsewhere();
        PersonId by = consent.withdrawnBy();
        return said == null || by == null ? said : said.by(nameOf(by, known));
    }

    /** What somebody is called, as far as the reader may know of them; else empty. */
    static String nameOf(PersonId person, List<Involved> known) {
        return known.stream()
                .filter(one -> one.part().person().equals(person))
                .map(Involved::knownAs)
                .findFirst()
                .orElse("");
    }

    /** Of those whom the reader may know of, who works with the family on another basis. */
    static List<Involved> goOn(List<Involved> known, Instant now) {
        return known.stream().filter(one -> goesOn(one.part(), now)).toList();
    }

    private static boolean goesOn(Part part, Instant now) {
        return part.holds(now)
                && part.basis() != LegalBasis.CONSENT
                && !part.capacity().family();
    }
}
