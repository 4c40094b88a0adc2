package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.CaseId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A refusal is written down while the request it belongs to still holds its connection to the database. As many at one
 * moment as there are connections must not wait for each other: everybody is told the same, and every line is there.
 */
@ExtendWith(ArquillianExtension.class)
class ManyAreRefusedAtOnceTest {

    /** As many as {@code GT_DB_POOL} gives when nobody sets it. */
    private static final int CONNECTIONS = 30;

    @Inject
    Household household;

    @Inject
    AccessGuard guard;

    @Inject
    Rows rows;

    @Resource
    UserTransaction transaction;

    @Resource
    ManagedThreadFactory threads;

    private final CyclicBarrier everybody = new CyclicBarrier(CONNECTIONS);

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @Test
    void eachFindsNothingAndEachRefusalIsInTheTrail() throws Exception {
        Actor stranger = household.somebody("Neil", Role.SOCIAL_WORKER);
        CaseId nowhere = CaseId.next();
        ExecutorService requests = Executors.newFixedThreadPool(CONNECTIONS, threads);
        try {
            List<Future<Object>> answers = new ArrayList<>();
            for (int request = 0; request < CONNECTIONS; request++) {
                answers.add(requests.submit(() -> household.as(stranger, () -> asks(nowhere))));
            }
            for (Future<Object> answer : answers) {
                assertThat(answer.get(60, TimeUnit.SECONDS)).isInstanceOf(NotThere.class);
            }
        } finally {
            requests.shutdownNow();
        }
        assertThat(rows.count(
                        "select count(*) from audit_row where subject_id = ? and outcome = 'REFUSED'", nowhere.value()))
                .isEqualTo(CONNECTIONS);
    }

    /** Holds a connection, waits until all the others are in use too, and is refused. */
    private Object asks(CaseId nowhere) {
        try {
            transaction.begin();
            try {
                rows.count("select count(*) from access_grant where case_id = ?", nowhere.value());
                everybody.await(30, TimeUnit.SECONDS);
                return guard.require(Action.SEE, nowhere);
            } finally {
                transaction.rollback();
            }
        } catch (Exception refused) {
            return refused;
        }
    }
}
