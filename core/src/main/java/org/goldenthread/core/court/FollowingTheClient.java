package org.goldenthread.core.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Granting;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.casefile.Part;
import org.goldenthread.core.casefile.RepresentativeChanged;
import org.goldenthread.core.kernel.PersonId;

/**
 * What was served on a party's lawyer was served on the party's side: whoever is instructed next reads it from the moment at
 * which whoever was before reads it no more. What an order opened to one lawyer alone stays theirs, and ends with their part.
 */
@ApplicationScoped
class FollowingTheClient {

    private CourtRegister register;
    private CaseSeats seats;
    private Granting granting;
    private Disclosing disclosing;
    private Acting acting;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected FollowingTheClient() {}

    @Inject
    FollowingTheClient(
            CourtRegister register, CaseSeats seats, Granting granting, Disclosing disclosing, Acting acting) {
        this.register = register;
        this.seats = seats;
        this.granting = granting;
        this.disclosing = disclosing;
        this.acting = acting;
    }

    void follow(@Observes RepresentativeChanged changed) {
        Instant now = changed.at();
        Part before = seats.part(changed.before()).orElseThrow(NotThere::new);
        Part after = seats.part(changed.after()).orElseThrow(NotThere::new);
        PersonId by = acting.current().person();
        register.to(before.person(), changed.caseId()).stream()
                .filter(one -> one.isTo(before)
                        && one.basis() == DisclosureBasis.RULE_12_73_LAWYER
                        && granting.holds(one.grant(), now))
                .forEach(one -> disclosing.hand(one, before, after, by == null ? after.person() : by, now));
    }
}
