package org.goldenthread.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/** How the house is written, as far as compiled classes show it. */
final class Habits {

    private static final String DRAWERS = "(.*\\.)?(impl|util|utils|helper|helpers|common|dto|misc)(\\..*)?";
    private static final String HOLLOW_NAMES = ".*(Impl|Utils?|Helper|Dto|DTO|ServiceBean)$|^(?!Fgc|Team)\\w*Manager$";

    private Habits() {}

    static ArchRule packagesAreNullMarked() {
        // what the template compiler writes is its own affair
        return classes().that().resideOutsideOfPackage("..generated..").should(standInANullMarkedPackage());
    }

    static ArchRule namesAreOfTheField() {
        return noClasses()
                .that()
                .areTopLevelClasses()
                .should(have("a hollow name", type -> type.getSimpleName().matches(HOLLOW_NAMES)))
                .orShould(have(
                        "a drawer for a package", type -> type.getPackageName().matches(DRAWERS)));
    }

    static ArchRule interfacesHaveReasons() {
        return noClasses()
                .that()
                .areInterfaces()
                .and()
                .areTopLevelClasses()
                .and()
                .areNotAnnotations()
                .and()
                .areNotAnnotatedWith(FunctionalInterface.class)
                .should(have(
                        "exactly one class behind it",
                        type -> type.getAllSubclasses().stream()
                                        .filter(below -> !below.isInterface())
                                        .count()
                                == 1))
                .allowEmptyShould(true);
    }

    static ArchRule timeComesFromTheOneClock(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house.in("core.kernel"))
                .should()
                .callMethodWhere(describe("asks the machine for the time", call -> asksTheMachine(call)));
    }

    static ArchRule coreKnowsNoOldDates(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.under("core"))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Date.class, Calendar.class, TimeZone.class, java.sql.Timestamp.class, java.sql.Date.class);
    }

    static ArchRule nothingIsPrinted() {
        return noClasses()
                .should()
                .accessFieldWhere(describe("prints outside a command's main", Habits::prints))
                .orShould(call(Set.of("printStackTrace")));
    }

    static ArchRule nothingSleeps() {
        return noClasses()
                .should()
                .callMethodWhere(describe(
                        "sleeps",
                        call -> call.getName().equals("sleep")
                                && call.getTargetOwner().getPackageName().startsWith("java.")));
    }

    /** So that a test can make the domain without a server. Steps and pages are made by the server and tried on it. */
    static ArchRule beansAreBuiltByTheirConstructors(House house) {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(house.under("core"))
                .should()
                .beAnnotatedWith(Inject.class);
    }

    /** RESTEasy makes resources and providers itself, by a public constructor that asks for nothing, or the portal does not start. */
    static ArchRule theServerCanMakeResources() {
        return classes()
                .that()
                .areAnnotatedWith(Path.class)
                .or()
                .areAnnotatedWith(Provider.class)
                .should(beMadeFromNothing())
                .allowEmptyShould(true);
    }

    /** A call by name, whoever owns the method. */
    static ArchCondition<JavaClass> call(Set<String> names) {
        return new ArchCondition<>("call " + names) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> names.contains(call.getName()))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(type, call.getDescription())));
            }
        };
    }

    private static boolean prints(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(System.class)
                && Set.of("out", "err").contains(access.getName())
                && !access.getOrigin().getName().equals("main");
    }

    private static boolean asksTheMachine(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        boolean now = call.getName().equals("now") && owner.startsWith("java.time.");
        boolean clock = call.getTargetOwner().isEquivalentTo(Clock.class)
                && (call.getName().startsWith("system") || call.getName().startsWith("tick"));
        boolean millis = call.getName().equals("currentTimeMillis");
        return now || clock || millis;
    }

    private static ArchCondition<JavaClass> have(String what, Predicate<JavaClass> test) {
        return new ArchCondition<>("have " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, test.test(type), type.getFullName() + " has " + what));
            }
        };
    }

    private static ArchCondition<JavaClass> beMadeFromNothing() {
        return new ArchCondition<>("be made from nothing") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean open = type.getConstructors().stream()
                        .anyMatch(made -> made.getModifiers().contains(JavaModifier.PUBLIC)
                                && made.getRawParameterTypes().isEmpty());
                if (!open || !type.getModifiers().contains(JavaModifier.PUBLIC)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getFullName() + " has no public constructor without parameters"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> standInANullMarkedPackage() {
        return new ArchCondition<>("stand in a package marked @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getFullName() + " stands in a package without @NullMarked in its package-info"));
                }
            }
        };
    }
}
