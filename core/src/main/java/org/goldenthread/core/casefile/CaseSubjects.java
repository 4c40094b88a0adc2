package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectFinder;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CaseId;

/** Tells the gate where a case lives. */
@ApplicationScoped
class CaseSubjects implements SubjectFinder<CaseId> {

    private CaseFiles files;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected CaseSubjects() {}

    @Inject
    CaseSubjects(CaseFiles files) {
        this.files = files;
    }

    @Override
    public Class<CaseId> idType() {
        return CaseId.class;
    }

    @Override
    public Optional<Subject> find(CaseId id) {
        return files.byId(id).map(CaseFile::subject);
    }

    @Override
    public Optional<Subject> whereItWouldBe(CaseId id) {
        return Optional.of(new Subject(SubjectKind.CASE, id.value(), AccessStamp.ofCase(id)));
    }
}
