package org.goldenthread.core.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.access.Scope;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** All meetings, the invitations to them, and who came. */
@ApplicationScoped
class Meetings {

    @PersistenceContext
    EntityManager em;

    Meeting add(Meeting meeting) {
        em.persist(meeting);
        return meeting;
    }

    Optional<Meeting> byId(MeetingId id) {
        return Optional.ofNullable(em.find(Meeting.class, id.value()));
    }

    /** Held until the transaction ends: the day has one part at a time, whoever presses. */
    Optional<Meeting> heldById(MeetingId id) {
        return Optional.ofNullable(em.find(Meeting.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    List<Meeting> ofCase(Scope scope, CaseId caseId) {
        return scope.bind(em.createQuery(
                        "select m from Meeting m where m.stamp.caseId = :case and " + scope.where("m.stamp", "m.id")
                                + " order by m.begins, m.id",
                        Meeting.class))
                .setParameter("case", caseId.value())
                .getResultList();
    }

    Invitation add(Invitation invitation) {
        em.persist(invitation);
        return invitation;
    }

    Optional<Invitation> byId(InvitationId id) {
        return Optional.ofNullable(em.find(Invitation.class, id.value()));
    }

    /** As it stands now, and held until the transaction ends: two who answer for one person come one after the other. */
    Optional<Invitation> heldById(InvitationId id) {
        Optional<Invitation> invitation = byId(id);
        invitation.ifPresent(found -> em.refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return invitation;
    }

    /** For rules and for asking again; never for a page. */
    List<Invitation> invitationsTo(MeetingId meeting) {
        return em.createQuery("select i from Invitation i where i.meetingId = :meeting order by i.id", Invitation.class)
                .setParameter("meeting", meeting.value())
                .getResultList();
    }

    /** Those that were answered in somebody's own words, in an order that stays; for looking them through, never for a page. */
    List<Invitation> answeredInWords(CaseId caseId, @Nullable UUID after, int most) {
        TypedQuery<Invitation> query = em.createQuery(
                "select i from Invitation i where i.stamp.caseId = :case and i.words is not null"
                        + (after == null ? "" : " and i.id > :after") + " order by i.id",
                Invitation.class);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setParameter("case", caseId.value()).setMaxResults(most).getResultList();
    }

    Optional<Invitation> invitationOf(PersonId person, MeetingId meeting) {
        return em.createQuery(
                        "select i from Invitation i where i.meetingId = :meeting and i.personId = :person",
                        Invitation.class)
                .setParameter("meeting", meeting.value())
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    /** Those that the reader may read with all that was answered: their own, or everybody's for who convenes. */
    List<Invitation> inFull(Scope scope, MeetingId meeting) {
        return inScope(scope, meeting, "i.stamp", "").getResultList();
    }

    /** Those of whom the reader may know that they are invited, but for who said no, which is never fetched for others. */
    List<Invitation> listed(Scope scope, MeetingId meeting) {
        return inScope(scope, meeting, "i.listed", " and i.coming <> :no")
                .setParameter("no", Coming.NO)
                .getResultList();
    }

    private TypedQuery<Invitation> inScope(Scope scope, MeetingId meeting, String stamp, String more) {
        return scope.bind(em.createQuery(
                        "select i from Invitation i where i.meetingId = :meeting and i.withdrawnAt is null and "
                                + scope.where(stamp, "i.id") + more + " order by i.id",
                        Invitation.class))
                .setParameter("meeting", meeting.value());
    }

    void add(Attendance attendance) {
        em.persist(attendance);
    }

    Optional<Attendance> attendance(MeetingId meeting, PersonId person, DayPart part) {
        return em.createQuery(
                        "select a from Attendance a where a.meetingId = :meeting and a.personId = :person and a.part ="
                                + " :part",
                        Attendance.class)
                .setParameter("meeting", meeting.value())
                .setParameter("person", person.value())
                .setParameter("part", part)
                .getResultStream()
                .findFirst();
    }

    List<Attendance> attendance(Scope scope, MeetingId meeting) {
        return scope.bind(em.createQuery(
                        "select a from Attendance a where a.meetingId = :meeting and " + scope.where("a.stamp", "a.id")
                                + " order by a.id",
                        Attendance.class))
                .setParameter("meeting", meeting.value())
                .getResultList();
    }
}
