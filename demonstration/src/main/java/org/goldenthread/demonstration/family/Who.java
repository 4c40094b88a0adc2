package org.goldenthread.demonstration.family;

import java.util.Map;
import java.util.UUID;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/** The names of the text and what they became. */
record Who(FamilyText text, Map<String, UUID> known) {

    PersonId person(String name) {
        return new PersonId(id("person." + name));
    }

    AgencyId agency(String alias) {
        return new AgencyId(id("agency." + alias));
    }

    CaseId caseOf(String child) {
        return new CaseId(id("case." + child));
    }

    boolean knows(String name) {
        return known.containsKey(name);
    }

    /** Somebody of the text as they act in the portal: signed in as they would have to be. */
    Actor actor(String name) {
        return Actor.person(person(name), text.person(name).roles(), true, "demonstration");
    }

    private UUID id(String name) {
        UUID id = known.get(name);
        if (id == null) {
            throw new IllegalArgumentException("The demonstration knows no " + name);
        }
        return id;
    }
}
