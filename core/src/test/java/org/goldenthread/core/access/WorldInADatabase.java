package org.goldenthread.core.access;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.kernel.PersonId;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** Generated worlds in a database in memory, listed with the very condition that every list of the portal asks with. */
final class WorldInADatabase implements AutoCloseable {

    private final SessionFactory factory;

    WorldInADatabase() {
        factory = new Configuration()
                .setProperty("hibernate.connection.url", "jdbc:h2:mem:worlds;DB_CLOSE_DELAY=-1")
                .setProperty("hibernate.hbm2ddl.auto", "create-drop")
                .setProperty("hibernate.type.preferred_enum_jdbc_type", "VARCHAR")
                .addAnnotatedClass(PlacedRow.class)
                .addAnnotatedClass(NeverSee.class)
                .addAnnotatedClass(HeldBack.class)
                .buildSessionFactory();
    }

    /** Nothing but this world is there from now on. */
    void hold(GeneratedWorld world) {
        hold(world, Map.of());
    }

    /** The same, and some of what is there was made for some alone. */
    void hold(GeneratedWorld world, Map<UUID, Audience> audiences) {
        factory.inTransaction(session -> {
            session.createMutationQuery("delete from PlacedRow").executeUpdate();
            session.createMutationQuery("delete from NeverSee").executeUpdate();
            session.createMutationQuery("delete from HeldBack").executeUpdate();
            world.subjects.forEach(subject ->
                    session.persist(new PlacedRow(subject, audiences.getOrDefault(subject.id(), Audience.EVERYBODY))));
            world.edges.forEach(edge -> session.persist(edge(edge)));
            world.held.forEach(session::persist);
        });
    }

    private static NeverSee edge(String edge) {
        String[] ends = edge.split(" ");
        AccessStamp nowhere = AccessStamp.portal(Compartment.EDITORIAL, Label.PUBLIC);
        Subject thing = new Subject(SubjectKind.CONTENT, UUID.fromString(ends[1]), nowhere);
        return new NeverSee(new PersonId(UUID.fromString(ends[0])), thing, "not-safe", null, Instant.EPOCH);
    }

    Set<UUID> reachedBy(Scope scope) {
        try (Session session = factory.openSession()) {
            return new HashSet<>(scope.bind(session.createQuery(
                            "select r.thing from PlacedRow r where " + scope.where("r.stamp", "r.thing") + " and "
                                    + scope.isFor("r.audienceKey"),
                            UUID.class))
                    .getResultList());
        }
    }

    /** The same, asked in halves, each with the keys that can stand there, by the keys that stand on rows of this world alone. */
    Set<UUID> reachedByHalves(Scope scope) {
        Set<UUID> reached = new HashSet<>();
        try (Session session = factory.openSession()) {
            Set<String> standing =
                    new HashSet<>(session.createQuery("select r.stamp.anyKey from PlacedRow r", String.class)
                            .getResultList());
            standing.addAll(session.createQuery(
                            "select r.stamp.ownKey from PlacedRow r where r.stamp.ownKey is not null", String.class)
                    .getResultList());
            standing.addAll(session.createQuery(
                            "select r.audienceKey from PlacedRow r where r.audienceKey is not null", String.class)
                    .getResultList());
            for (Scope.Half half : scope.among(standing).halves("r.stamp", "r.thing")) {
                reached.addAll(half.bind(session.createQuery(
                                "select r.thing from PlacedRow r where " + half.where() + " and "
                                        + half.isFor("r.audienceKey"),
                                UUID.class))
                        .getResultList());
            }
        }
        return reached;
    }

    @Override
    public void close() {
        factory.close();
    }
}
