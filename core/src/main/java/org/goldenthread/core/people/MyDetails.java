package org.goldenthread.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.kernel.PersonId;

/** What somebody sees and changes of their own: how to reach them, in which language, what helps. */
@ApplicationScoped
@Transactional
public class MyDetails {

    private static final String OWN = "one's own details: nobody else's can be named";

    private Acting acting;
    private People people;
    private Reaching reaching;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected MyDetails() {}

    @Inject
    MyDetails(Acting acting, People people, Reaching reaching) {
        this.acting = acting;
        this.people = people;
        this.reaching = reaching;
    }

    /** My profile, my safe contacts and the ways I never want to be reached. */
    @OpenToAll(OWN)
    public Own mine() {
        PersonId me = me();
        Person person = people.byId(me).orElseThrow(NotThere::new);
        return new Own(person.profile(), reaching.waysTo(me), reaching.neverBy(me));
    }

    @OpenToAll(OWN)
    public void speakWithMe(Needs needs) {
        people.byId(me()).orElseThrow(NotThere::new).needs(needs);
    }

    @OpenToAll(OWN)
    public SafeContactId reachMe(NewSafeContact contact) {
        return reaching.keep(me(), contact, me());
    }

    /** Says it anew: the old one is withdrawn and the new one holds from now on. */
    @OpenToAll(OWN)
    public SafeContactId reachMeInstead(SafeContactId former, NewSafeContact contact) {
        noLonger(former);
        return reachMe(contact);
    }

    @OpenToAll(OWN)
    public void noLonger(SafeContactId contact) {
        if (!reaching.withdraw(me(), contact)) {
            throw new NotThere();
        }
    }

    @OpenToAll(OWN)
    public void neverBy(Set<Channel> channels) {
        reaching.forbid(me(), channels, me());
    }

    private PersonId me() {
        PersonId me = acting.current().person();
        if (me == null || acting.current().isStep()) {
            throw new NotThere();
        }
        return me;
    }

    /** What somebody sees of their own. */
    public record Own(Profile profile, List<Reach> ways, Set<Channel> never) {}
}
