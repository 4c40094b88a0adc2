package org.goldenthread.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.core.access.Granting;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Requires;

/**
 * The doors of the house. A public class that opens a transaction is a use case. A class that may only join one ({@link
 * TxType#MANDATORY}) is a part of somebody else's use case, and pages never call it. Each public method of both says what
 * it requires. The trail lies below the gate, which writes into it, and so has no door.
 */
final class Doors {

    private Doors() {}

    static ArchRule everyDoorSaysWhatItRequires(House house) {
        return classes()
                .that()
                .arePublic()
                .and(describe("stand in a transaction", Doors::standsInATransaction))
                .and(not(resideInAPackage(house.in("core.audit"))))
                .should(sayWhatTheyRequire(house));
    }

    static ArchRule onlyTakingPartGivesSight(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        house.in("core.access"),
                        house.in("core.casefile"),
                        house.in("core.court"),
                        house.in("core.privilege"))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(house.in("core.access." + Granting.class.getSimpleName()));
    }

    static ArchRule onlyThePolicyDecides() {
        ArchRule annotations =
                noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.annotation.security");
        ArchRule questions = noClasses().should(Habits.call(Set.of("isUserInRole", "isCallerInRole")));
        return CompositeArchRule.of(annotations).and(questions);
    }

    /** A part has nobody before it who was asked, unless a use case or a step calls it, or the family that moves in. */
    static ArchRule partsAreCalledInside(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(house.under("core"), house.under("workflows"), house.under("demonstration"))
                .should()
                .callMethodWhere(describe(
                        "is a part of a use case",
                        call -> call.getTarget()
                                .resolveMember()
                                .filter(Doors::onlyJoins)
                                .isPresent()));
    }

    /** What is open because somebody was asked before has nobody before it when a page calls it. */
    static ArchRule pagesComeInByTheDoors(House house) {
        return noClasses()
                .that()
                .resideInAnyPackage(house.under("web.pages"), house.under("web.api"))
                .should()
                .callMethodWhere(describe(
                        "is meant for the inside of a use case",
                        call -> call.getTarget()
                                .resolveMember()
                                .filter(Doors::insideOnly)
                                .isPresent()));
    }

    private static boolean insideOnly(JavaMethod method) {
        return method.tryGetAnnotationOfType(OpenToAll.class)
                .filter(open -> open.value().startsWith("called only inside"))
                .isPresent();
    }

    private static boolean standsInATransaction(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getMethods().stream())
                .anyMatch(place -> place.isAnnotatedWith(Transactional.class));
    }

    private static boolean onlyJoins(JavaMethod method) {
        Stream<HasAnnotations<?>> nearestFirst = Stream.of(method, method.getOwner());
        return nearestFirst
                .flatMap(place -> place.tryGetAnnotationOfType(Transactional.class).stream())
                .findFirst()
                .filter(transactional -> transactional.value() == TxType.MANDATORY)
                .isPresent();
    }

    private static ArchCondition<JavaClass> sayWhatTheyRequire(House house) {
        return new ArchCondition<>("say on every public method what it requires") {
            @Override
            public void check(JavaClass door, ConditionEvents events) {
                door.getAllMethods().stream()
                        .filter(Doors::canBeCalledFromOutside)
                        .filter(method ->
                                !method.isAnnotatedWith(house.in("core.access." + Requires.class.getSimpleName())))
                        .filter(method ->
                                !method.isAnnotatedWith(house.in("core.access." + OpenToAll.class.getSimpleName())))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(
                                method,
                                method.getFullName() + " of " + door.getSimpleName()
                                        + " has neither @Requires nor @OpenToAll")));
            }
        };
    }

    private static boolean canBeCalledFromOutside(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.getOwner().isEquivalentTo(Object.class);
    }
}
