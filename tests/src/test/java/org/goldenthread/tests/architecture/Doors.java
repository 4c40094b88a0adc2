package org.goldenthread.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.core.access.Granting;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Requires;
import org.hibernate.Session;
import org.hibernate.StatelessSession;

/**
 * The doors of the house. A public class that opens a transaction is a use case, and each of its public methods says what
 * it requires. A class that may only join a transaction ({@link TxType#MANDATORY}) is a part of somebody else's use case.
 * The trail lies below the gate, which writes into it, and so has no door.
 */
final class Doors {

    private static final Set<String> ROW_HANDLES = Set.of(
            EntityManager.class.getName(),
            EntityManagerFactory.class.getName(),
            Session.class.getName(),
            StatelessSession.class.getName());

    private Doors() {}

    static ArchRule everyDoorSaysWhatItRequires(House house) {
        return classes()
                .that()
                .arePublic()
                .and(describe("open a transaction", Doors::opensATransaction))
                .and(not(resideInAPackage(house.in("core.audit"))))
                .should(sayWhatTheyRequire(house));
    }

    /** Whoever reads rows without a door around it has walked past the gate. The gate itself and the trail stand below. */
    static ArchRule rowsAreReachedThroughDoors(House house) {
        return classes()
                .that(useARepository(house))
                .and()
                .arePublic()
                .and(not(resideInAnyPackage(house.in("core.access"), house.in("core.audit"), house.in("core.kernel"))))
                .should()
                .beAnnotatedWith(Transactional.class);
    }

    static ArchRule entityManagerStaysHiddenInCore(House house) {
        ArchRule inCore = noClasses()
                .that()
                .resideOutsideOfPackage(house.under("core"))
                .should()
                .dependOnClassesThat(holdRows())
                .allowEmptyShould(true);
        ArchRule packagePrivate = noClasses().that().arePublic().should().dependOnClassesThat(holdRows());
        return CompositeArchRule.of(inCore).and(packagePrivate);
    }

    static ArchRule onlyTakingPartGivesSight(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(house.in("core.access"), house.in("core.casefile"))
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

    private static boolean opensATransaction(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getMethods().stream()).anyMatch(Doors::mayBegin);
    }

    private static boolean mayBegin(CanBeAnnotated place) {
        return place.isAnnotatedWith(describe(
                "opening a transaction",
                annotation -> annotation.getRawType().isEquivalentTo(Transactional.class)
                        && annotation.as(Transactional.class).value() != TxType.MANDATORY));
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

    private static DescribedPredicate<JavaClass> holdRows() {
        return describe("hold rows", type -> ROW_HANDLES.contains(type.getName()));
    }

    private static DescribedPredicate<JavaClass> useARepository(House house) {
        return describe(
                "use a repository",
                type -> house.roomOf(type).isPresent()
                        && type.getDirectDependenciesFromSelf().stream()
                                .map(Dependency::getTargetClass)
                                .filter(target -> !target.equals(type))
                                .anyMatch(Doors::isARepository));
    }

    private static boolean isARepository(JavaClass type) {
        return type.getAllFields().stream()
                .anyMatch(field -> ROW_HANDLES.contains(field.getRawType().getName()));
    }
}
