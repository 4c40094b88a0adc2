package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectFinder;
import org.goldenthread.core.access.SubjectKind;

/** Tells the gate where the family's room of a case lives: in private family time, and nowhere else. */
@ApplicationScoped
class FamilyRoomSubjects implements SubjectFinder<FamilyRoomId> {

    private CaseFiles files;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected FamilyRoomSubjects() {}

    @Inject
    FamilyRoomSubjects(CaseFiles files) {
        this.files = files;
    }

    @Override
    public Class<FamilyRoomId> idType() {
        return FamilyRoomId.class;
    }

    @Override
    public Optional<Subject> find(FamilyRoomId id) {
        return files.byId(id.caseId())
                .map(file -> new Subject(
                        SubjectKind.FAMILY_ROOM,
                        id.value(),
                        AccessStamp.in(file.id(), Compartment.FAMILY, Label.SENSITIVE)));
    }
}
