package org.goldenthread.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;

/** The edges of the map: who may know whom. */
final class Edges {

    /** Rooms of core, highest first; an arrow runs only to a room further down. */
    static final List<String> ROOMS = List.of(
            "search",
            "notification",
            "work",
            "bundle",
            "letter",
            "meeting",
            "court",
            "privilege",
            "casefile",
            "kinds",
            "editorial",
            "document",
            "content",
            "tripwire",
            "people",
            "access",
            "audit",
            "kernel");

    /** Rooms on the map that nobody has built yet; whoever builds one takes it off this list. */
    static final List<String> ROOMS_TO_COME = List.of("bundle");

    private Edges() {}

    static ArchRule modulesLeanDownward(House house) {
        ArchRule core = noClasses()
                .that()
                .resideInAPackage(house.under("core"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(house.under("workflows"), house.under("web"), house.under("demonstration"));
        ArchRule workflows = noClasses()
                .that()
                .resideInAPackage(house.under("workflows"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(house.under("web"), house.under("demonstration"));
        ArchRule web = noClasses()
                .that()
                .resideInAPackage(house.under("web"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(house.under("demonstration"));
        return CompositeArchRule.of(core).and(workflows).and(web).as("modules lean downward: web, workflows, core");
    }

    static ArchRule roomsLeanDownward(House house) {
        return ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(house.under("core"))
                .should(leanDownward(house))
                .as("rooms of core lean downward");
    }

    static ArchRule roomsHaveNoCircles(House house) {
        return slices().matching(house.root() + ".core.(*)..").should().beFreeOfCycles();
    }

    static ArchRule engineStaysInItsRoom(House house) {
        return onlyIn(house.in("workflows.engine"), "org.camunda..");
    }

    static ArchRule indexStaysInItsRoom(House house) {
        return onlyIn(house.in("core.search"), "org.hibernate.search..", "org.apache.lucene..");
    }

    static ArchRule pagesAndInterfaceNeverMeet(House house) {
        return CompositeArchRule.of(strangers(house.under("web.pages"), house.under("web.api")))
                .and(strangers(house.under("web.api"), house.under("web.pages")));
    }

    private static ArchRule onlyIn(String room, String... libraries) {
        return noClasses()
                .that(not(resideInAPackage(room)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(libraries));
    }

    private static ArchRule strangers(String one, String other) {
        return noClasses()
                .that()
                .resideInAPackage(one)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(other)
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> leanDownward(House house) {
        return new ArchCondition<>("stand in a known room and lean on lower rooms only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String room = house.roomOf(type).orElse("core itself");
                if (!ROOMS.contains(room)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getFullName() + " stands in no room of the map: " + room));
                    return;
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(arrow -> isUpward(house, room, arrow))
                        .forEach(arrow -> events.add(SimpleConditionEvent.violated(type, arrow.getDescription())));
            }
        };
    }

    private static boolean isUpward(House house, String room, Dependency arrow) {
        return house.roomOf(arrow.getTargetClass())
                .filter(target -> ROOMS.indexOf(target) < ROOMS.indexOf(room))
                .isPresent();
    }
}
