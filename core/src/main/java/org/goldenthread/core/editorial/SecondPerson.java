package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PersonId;

/** Says no to whoever wrote what they would say yes to, be it one thing or one of many. */
@ApplicationScoped
class SecondPerson {

    private EditorialItems items;
    private Acting acting;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected SecondPerson() {}

    @Inject
    SecondPerson(EditorialItems items, Acting acting) {
        this.items = items;
        this.acting = acting;
    }

    /** @throws CannotBeDone if whoever acts wrote any of it since the public had it, or asked where nobody wrote some of it */
    void mustBe(EditorialItem item, Instant now) {
        Set<PersonId> first = items.notSecond(item, now);
        PersonId person = acting.current().person();
        if (person == null || first.contains(person)) {
            throw new CannotBeDone(
                    person != null && items.writers(item, now).contains(person)
                            ? "cannot.editorial.second-person"
                            : "cannot.editorial.second-person-asked");
        }
    }
}
