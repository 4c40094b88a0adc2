package org.goldenthread.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.casefile.AgeComes;
import org.goldenthread.core.casefile.BirthDateProposed;
import org.goldenthread.core.casefile.CaseOffered;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.casefile.CaseSeats.Seat;
import org.goldenthread.core.casefile.CaseTransferred;
import org.goldenthread.core.casefile.ConsentNoted;
import org.goldenthread.core.casefile.ConsentRanOut;
import org.goldenthread.core.casefile.ConsentWithdrawn;
import org.goldenthread.core.casefile.GlassBroken;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.casefile.StandInsNeeded;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.letter.LetterSent;
import org.goldenthread.core.meeting.AskedToTakePart;
import org.goldenthread.core.meeting.Invited;
import org.goldenthread.core.meeting.LinkMade;
import org.goldenthread.core.meeting.LinksRevoked;
import org.goldenthread.core.tripwire.HeldForALook;
import org.goldenthread.core.work.WorkOpened;

/** Hears what happens and has those told whom it concerns, in the same transaction. Nobody is told what they did themselves. */
@ApplicationScoped
class Announcing {

    private Outbox outbox;
    private CaseSeats seats;
    private Acting acting;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Announcing() {}

    @Inject
    Announcing(Outbox outbox, CaseSeats seats, Acting acting) {
        this.outbox = outbox;
        this.seats = seats;
        this.acting = acting;
    }

    void linkMade(@Observes LinkMade made) {
        outbox.link(made);
    }

    void linksRevoked(@Observes LinksRevoked revoked) {
        outbox.noLink(revoked.person(), revoked.caseId());
    }

    void askedToTakePart(@Observes AskedToTakePart asked) {
        outbox.somethingNew(
                asked.person(), asked.caseId(), "asked:" + asked.part().value());
    }

    /** Who has not come in yet has a link and nothing to sign in to. */
    void invited(@Observes Invited invited) {
        if (takesPart(invited.caseId(), invited.person())) {
            tell(
                    invited.person(),
                    invited.caseId(),
                    invited.news() + ":" + invited.invitation().value() + ":" + invited.revision());
        }
    }

    /** Whoever has not come in yet finds it when they do. */
    void letterSent(@Observes LetterSent letter) {
        if (takesPart(letter.caseId(), letter.recipient())) {
            tell(
                    letter.recipient(),
                    letter.caseId(),
                    "letter:" + letter.letter().value());
        }
    }

    void workOpened(@Observes WorkOpened opened) {
        seats.holders(opened.caseId(), opened.waitsFor()).stream()
                .filter(person -> opened.person() == null || opened.person().equals(person))
                .forEach(person ->
                        tell(person, opened.caseId(), "work:" + opened.item().value()));
    }

    /** That something waits for a look, or came back; never what. */
    void heldForALook(@Observes HeldForALook held) {
        held.waitsFor().forEach(person -> tell(person, held.caseId(), held.occasion()));
    }

    /** Only they can say whether they did take it back. */
    void consentNoted(@Observes ConsentNoted noted) {
        outbox.noted(noted);
    }

    /** That it ended, and nothing of whose yes it was. */
    void consentWithdrawn(@Observes ConsentWithdrawn withdrawn) {
        ended(withdrawn.caseId(), withdrawn.part());
    }

    void consentRanOut(@Observes ConsentRanOut ranOut) {
        ended(ranOut.caseId(), ranOut.part());
    }

    /** Whoever was asked and had not answered took no part that could end. */
    private void ended(CaseId caseId, ParticipationId part) {
        seats.part(part)
                .filter(ended -> ended.from() != null)
                .ifPresent(ended -> outbox.ended(ended.person(), caseId, part));
    }

    /** That something is new; what, and about whom, they read where they are signed in. */
    void ageComes(@Observes AgeComes comes) {
        outbox.somethingNew(
                comes.person(),
                comes.caseId(),
                "of-age:" + comes.caseId().value() + ":" + comes.at().toEpochMilli());
    }

    /** That something waits for them; which day, they read where they are signed in. */
    void birthDateProposed(@Observes BirthDateProposed proposed) {
        proposed.managers().forEach(manager -> tell(manager, proposed.caseId(), "born:" + proposed.proposal()));
    }

    /** That something is new, to those who take no part yet. */
    void caseOffered(@Observes CaseOffered offered) {
        offered.managers()
                .forEach(manager -> tell(
                        manager, offered.caseId(), "offered:" + offered.offer().value()));
    }

    /** That something waits, to those who take no part; what, and about whom, they read where they are signed in. */
    void glassBroken(@Observes GlassBroken broken) {
        broken.standIns()
                .forEach(manager -> tell(
                        manager, broken.caseId(), "emergency:" + broken.id().value()));
    }

    /** The same, where those whom it waited for can answer no more. */
    void standInsNeeded(@Observes StandInsNeeded needed) {
        needed.standIns().forEach(other -> tell(other, needed.caseId(), needed.occasion()));
    }

    /** The family, and who speaks for it: that something is new; what, they read where they are signed in. */
    void caseTransferred(@Observes CaseTransferred transferred) {
        seats.all(transferred.caseId()).stream()
                .filter(Seat::takesPart)
                .forEach(seat -> tell(
                        seat.person(),
                        transferred.caseId(),
                        "taken-over:" + transferred.to().value()));
    }

    private boolean takesPart(CaseId caseId, PersonId person) {
        return seats.all(caseId).stream()
                .anyMatch(seat -> seat.takesPart() && seat.person().equals(person));
    }

    private void tell(PersonId person, CaseId caseId, String occasion) {
        if (acting.current().isStep() || !person.equals(acting.current().person())) {
            outbox.somethingNew(person, caseId, occasion);
        }
    }
}
