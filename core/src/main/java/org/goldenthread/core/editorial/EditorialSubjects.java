package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectFinder;

/** Tells the gate that everything that editors work at lies on their desk. */
@ApplicationScoped
class EditorialSubjects implements SubjectFinder<EditorialId> {

    private EditorialItems items;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected EditorialSubjects() {}

    @Inject
    EditorialSubjects(EditorialItems items) {
        this.items = items;
    }

    @Override
    public Class<EditorialId> idType() {
        return EditorialId.class;
    }

    @Override
    public Optional<Subject> find(EditorialId id) {
        return items.find(id).map(EditorialItem::subject);
    }
}
