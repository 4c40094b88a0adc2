package org.goldenthread.core.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.junit.jupiter.api.Test;

/** Every actor, every stamp, every action: {@link FamilyWorld#ask} fails where the keys would say otherwise. */
class ListsAgreeWithQuestionsTest {

    private final FamilyWorld world = new FamilyWorld();

    @Test
    void whatever_is_asked_the_list_and_the_question_answer_the_same() {
        for (Actor actor : actors()) {
            for (Subject subject : subjects()) {
                for (Action action : Action.values()) {
                    for (Instant now : List.of(FamilyWorld.THURSDAY, FamilyWorld.JANUARY)) {
                        world.ask(actor, action, subject, now);
                    }
                }
            }
        }
    }

    private List<Actor> actors() {
        List<Actor> actors = new ArrayList<>(List.of(Actor.visitor(), Actor.step("share", world.elasCase, world.mair)));
        for (PersonId person :
                List.of(world.ela, world.mair, world.cerys, world.daniel, world.ruth, world.priya, world.anwen)) {
            actors.add(Actor.person(person, EnumSet.allOf(Role.class), true, "s"));
            actors.add(Actor.person(person, EnumSet.allOf(Role.class), false, "s"));
            actors.add(Actor.person(person, Set.of(), true, "s"));
        }
        return actors;
    }

    private List<Subject> subjects() {
        List<AccessStamp> stamps = new ArrayList<>(List.of(AccessStamp.ofCase(world.elasCase)));
        for (Compartment compartment : Compartment.values()) {
            for (Label label : Label.values()) {
                stamps.add(AccessStamp.in(world.elasCase, compartment, label));
                stamps.add(AccessStamp.of(world.elasCase, compartment, label, world.cerys));
                stamps.add(AccessStamp.portal(compartment, label));
            }
        }
        for (Capacity capacity : Capacity.values()) {
            stamps.add(AccessStamp.waitingFor(world.elasCase, Compartment.SHARED, capacity, null));
            stamps.add(AccessStamp.waitingFor(world.elasCase, Compartment.SHARED, capacity, world.cerys));
        }
        return stamps.stream()
                .map(stamp -> new Subject(
                        stamp.ownKey() != null && stamp.ownKey().endsWith(":here")
                                ? SubjectKind.CASE
                                : SubjectKind.CONTENT,
                        Ids.next(),
                        stamp))
                .toList();
    }
}
