package org.goldenthread.core.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** One child's case. Brothers and sisters have a case each, tied by a sibling group; seeing one opens no other. */
@Entity
@Table(name = "case_file")
class CaseFile {

    @Id
    private UUID id;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "agency_id", nullable = false)
    private UUID agencyId;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(name = "sibling_group", nullable = false)
    private UUID siblingGroup;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closed_because")
    private @Nullable String closedBecause;

    @Embedded
    private AccessStamp stamp;

    @Version
    private int version;

    protected CaseFile() {}

    CaseFile(CaseId caseId, PersonId child, AgencyId agency, CaseReference reference, Instant now) {
        this.id = caseId.value();
        this.childId = child.value();
        this.agencyId = agency.value();
        this.reference = reference.words();
        this.siblingGroup = Ids.next();
        this.openedAt = now;
        this.stamp = AccessStamp.ofCase(caseId);
    }

    CaseId id() {
        return new CaseId(id);
    }

    PersonId child() {
        return new PersonId(childId);
    }

    AgencyId agency() {
        return new AgencyId(agencyId);
    }

    /** Another authority keeps it from now on. */
    void movesTo(AgencyId next) {
        agencyId = next.value();
    }

    String reference() {
        return reference;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    UUID siblingGroup() {
        return siblingGroup;
    }

    void joinSiblings(CaseFile brotherOrSister) {
        this.siblingGroup = brotherOrSister.siblingGroup;
    }

    void close(String because, Instant now) {
        if (closedAt != null) {
            throw new CannotBeDone("cannot.case.already-closed");
        }
        if (because.isBlank() || because.length() > 200) {
            throw new CannotBeDone("cannot.participation.words");
        }
        closedAt = now;
        closedBecause = because;
    }

    Subject subject() {
        return new Subject(SubjectKind.CASE, id, stamp);
    }
}
