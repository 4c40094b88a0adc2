package org.goldenthread.core.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectFinder;

/** Tells the gate where a work item lives. */
@ApplicationScoped
class WorkSubjects implements SubjectFinder<WorkItemId> {

    private WorkItems items;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected WorkSubjects() {}

    @Inject
    WorkSubjects(WorkItems items) {
        this.items = items;
    }

    @Override
    public Class<WorkItemId> idType() {
        return WorkItemId.class;
    }

    @Override
    public Optional<Subject> find(WorkItemId id) {
        return items.byId(id).map(WorkItem::subject);
    }
}
