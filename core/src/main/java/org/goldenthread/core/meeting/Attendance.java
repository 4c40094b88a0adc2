package org.goldenthread.core.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;

/** That somebody came to a part of the day, or did not. Of private time there is none, and none can be made. */
@Entity
@Table(name = "attendance")
class Attendance {

    @Id
    private UUID id;

    @Column(name = "meeting_id", nullable = false, updatable = false)
    private UUID meetingId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_part", nullable = false, updatable = false)
    private DayPart part;

    @Column(nullable = false)
    private boolean came;

    @Embedded
    private AccessStamp stamp;

    protected Attendance() {}

    Attendance(Meeting meeting, PersonId person, DayPart part, boolean came) {
        if (!part.attendanceIsNoted()) {
            throw new CannotBeDone("cannot.attendance.not-noted");
        }
        this.id = Ids.next();
        this.meetingId = meeting.id().value();
        this.personId = person.value();
        this.part = part;
        this.came = came;
        this.stamp = AccessStamp.of(meeting.caseId(), Compartment.COORDINATION, Label.OFFICIAL, person);
    }

    void came(boolean whether) {
        came = whether;
    }

    Came view() {
        return new Came(new PersonId(personId), part, came);
    }
}
