package org.goldenthread.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectFinder;

/** Tells the gate where a thing written lives. */
@ApplicationScoped
class ContentSubjects implements SubjectFinder<ContentId> {

    private ContentItems items;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ContentSubjects() {}

    @Inject
    ContentSubjects(ContentItems items) {
        this.items = items;
    }

    @Override
    public Class<ContentId> idType() {
        return ContentId.class;
    }

    @Override
    public Optional<Subject> find(ContentId id) {
        return items.find(id).map(ContentItem::subject);
    }
}
