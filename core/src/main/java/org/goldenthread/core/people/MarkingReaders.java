package org.goldenthread.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/** Says who is reading, for what is given out under the obligation that it says so. */
@ApplicationScoped
@Transactional
public class MarkingReaders {

    private Acting acting;
    private People people;
    private Agencies agencies;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected MarkingReaders() {}

    @Inject
    MarkingReaders(Acting acting, People people, Agencies agencies, PortalClock clock) {
        this.acting = acting;
        this.people = people;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Whoever acts, at the post that fits how they have signed in. */
    @OpenToAll("says one's own name and post alone")
    public ReadBy me(Language language) {
        Actor actor = acting.current();
        PersonId me = actor.person();
        if (me == null) {
            throw new NotThere();
        }
        String name = people.byId(me).map(person -> person.profile().fullName()).orElseThrow(NotThere::new);
        String agency = agencies.membershipsOf(List.of(me), clock.now()).stream()
                .filter(membership -> !membership.waits())
                .map(Membership::post)
                .filter(post -> actor.roles().contains(post.role()))
                .findFirst()
                .flatMap(post -> agencies.byId(post.agency()))
                .map(found -> found.name(language))
                .orElse("");
        return new ReadBy(name, agency, clock.now());
    }

    /** The language in which whoever acts is spoken to. */
    @OpenToAll("says one's own choice alone")
    public Language language() {
        PersonId me = acting.current().person();
        return me == null
                ? Language.ENGLISH
                : people.byId(me).map(person -> person.needs().language()).orElse(Language.ENGLISH);
    }
}
