package org.goldenthread.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.goldenthread.core.access.AccessPolicy;
import org.goldenthread.core.access.WhoHasLooked;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.audit.AuditVerification;
import org.goldenthread.core.audit.TrailReading;
import org.goldenthread.core.editorial.ContentExport;
import org.goldenthread.core.editorial.ContentFiles;
import org.goldenthread.core.kernel.SchemaMigration;
import org.hibernate.Session;
import org.hibernate.StatelessSession;

/** The rows of the database, and how they are reached: by a repository that nobody outside its room sees, behind a door. */
final class Rows {

    private static final Set<String> ENTITIES =
            names(EntityManager.class, EntityManagerFactory.class, Session.class, StatelessSession.class);
    private static final Set<String> BY_HAND = names(DataSource.class, Connection.class, DriverManager.class);

    /**
     * What stands below the gate: what the gate decides by, the trail that it writes, the one reading of it that has a rule
     * of its own, what verifies it from outside, what makes the tables before there is anybody to be asked, and what
     * whoever has the machine exports.
     */
    private static final Set<String> BELOW_THE_GATE = names(
            AccessPolicy.class,
            AuditTrail.class,
            TrailReading.class,
            AuditVerification.class,
            SchemaMigration.class,
            ContentExport.class,
            ContentFiles.class);

    private static final Set<String> WRITTEN = Set.of("content", "document", "letter");

    /** Forms as they are shipped, and what is half written or could not be sent, sealed for its writer alone. */
    private static final Set<String> FOR_NOBODY_ELSE = Set.of("TypeVersions", "UnsentFormRows", "DraftRows");

    private Rows() {}

    /** Whoever reads rows without a door around it has walked past the gate. */
    static ArchRule areReachedThroughDoors(House house) {
        return classes()
                .that(reachRows(house))
                .and()
                .arePublic()
                .and(not(describe("stand below the gate", type -> BELOW_THE_GATE.contains(type.getName()))))
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

    /** What was looked at, and by whom, is told through the one use case that leaves out what relatives read. */
    static ArchRule theTrailIsReadByOne(House house) {
        String trail = house.in("core.audit." + TrailReading.class.getSimpleName());
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(house.in("core.access." + WhoHasLooked.class.getSimpleName()))
                .and()
                .doNotHaveFullyQualifiedName(trail)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(trail);
    }

    /** What is put where others read it is looked through for safe addresses by whatever puts it there. */
    static ArchRule whatOthersReadCrossesTheWire(House house) {
        return methods()
                .that()
                .areDeclaredInClassesThat(describe(
                        "hold what people write and bring",
                        type -> WRITTEN.contains(house.roomOf(type).orElse(""))
                                && !FOR_NOBODY_ELSE.contains(type.getSimpleName())))
                .should(new ArchCondition<>("have what they keep looked through") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean keeps = calls(method, EntityManager.class.getName(), Set.of("persist", "merge"));
                        if (keeps && !calls(method, house.in("core.tripwire.Tripwire"), Set.of("cross"))) {
                            events.add(
                                    SimpleConditionEvent.violated(method, method.getFullName() + " keeps it unseen"));
                        }
                    }
                });
    }

    private static boolean calls(JavaMethod method, String owner, Set<String> names) {
        return method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().getName().equals(owner)
                        && names.contains(call.getTarget().getName()));
    }

    private static DescribedPredicate<JavaClass> holdRows() {
        return describe("hold rows", type -> ENTITIES.contains(type.getName()));
    }

    private static DescribedPredicate<JavaClass> reachRows(House house) {
        return describe(
                "reach rows",
                type -> house.roomOf(type).isPresent()
                        && type.getDirectDependenciesFromSelf().stream()
                                .map(Dependency::getTargetClass)
                                .filter(target -> !target.equals(type))
                                .anyMatch(target -> BY_HAND.contains(target.getName()) || isARepository(target)));
    }

    private static boolean isARepository(JavaClass type) {
        return type.getAllFields().stream()
                .map(field -> field.getRawType().getName())
                .anyMatch(held -> ENTITIES.contains(held) || BY_HAND.contains(held));
    }

    private static Set<String> names(Class<?>... types) {
        return Stream.of(types).map(Class::getName).collect(Collectors.toUnmodifiableSet());
    }
}
