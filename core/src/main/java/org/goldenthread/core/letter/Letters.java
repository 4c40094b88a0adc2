package org.goldenthread.core.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Scope;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.meeting.MeetingId;
import org.goldenthread.core.tripwire.Tripwire;
import org.jspecify.annotations.Nullable;

/** All letters. */
@ApplicationScoped
class Letters {

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    private Tripwire wire;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Letters() {}

    @Inject
    Letters(Tripwire wire) {
        this.wire = wire;
    }

    void add(Letter letter, byte[] pdf, Instant now) {
        // one that this one stands in for has been set aside before the database looks whether there are two
        entities.flush();
        entities.persist(letter);
        entities.persist(new LetterPdf(letter.id(), pdf));
        wire.cross(letter.subject(), letter.words().toLookThrough(), now);
    }

    Optional<Letter> find(LetterId id) {
        return Optional.ofNullable(entities.find(Letter.class, id.value()));
    }

    /** The letter, which nobody else sends until this transaction ends. */
    Optional<Letter> hold(LetterId id) {
        return find(id).map(letter -> {
            entities.refresh(letter, LockModeType.PESSIMISTIC_WRITE);
            return letter;
        });
    }

    boolean isDrawnUp(String name, PersonId recipient, MeetingId meeting) {
        return !entities.createQuery(
                        "select l.id from Letter l where l.name = :name and l.recipient = :recipient"
                                + " and l.meetingId = :meeting",
                        UUID.class)
                .setParameter("name", name)
                .setParameter("recipient", recipient.value())
                .setParameter("meeting", meeting.value())
                .getResultList()
                .isEmpty();
    }

    byte[] pdf(LetterId id) {
        LetterPdf pdf = entities.find(LetterPdf.class, id.value());
        if (pdf == null) {
            throw new NotThere();
        }
        return pdf.bytes();
    }

    /** What the scope reaches in the case, newest first; what was not sent is left out for whom it is to. */
    List<Letter> inCase(Scope scope, CaseId caseId, @Nullable PersonId reader, @Nullable LetterId before, int most) {
        TypedQuery<Letter> query = entities.createQuery(
                "select l from Letter l where l.stamp.caseId = :case" + (before == null ? "" : " and l.id < :before")
                        + (reader == null ? "" : " and (l.sentAt is not null or l.recipient <> :reader)") + " and "
                        + scope.where("l.stamp", "l.id") + " order by l.id desc",
                Letter.class);
        query.setParameter("case", caseId.value());
        if (reader != null) {
            query.setParameter("reader", reader.value());
        }
        if (before != null) {
            query.setParameter("before", before.value());
        }
        return scope.bind(query).setMaxResults(most).getResultList();
    }

    /** What is there in the case, in an order that stays; for looking it through, never for a page. */
    List<Letter> standing(CaseId caseId, @Nullable UUID after, int most) {
        TypedQuery<Letter> query = entities.createQuery(
                "select l from Letter l where l.stamp.caseId = :case" + (after == null ? "" : " and l.id > :after")
                        + " order by l.id",
                Letter.class);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setParameter("case", caseId.value()).setMaxResults(most).getResultList();
    }
}
