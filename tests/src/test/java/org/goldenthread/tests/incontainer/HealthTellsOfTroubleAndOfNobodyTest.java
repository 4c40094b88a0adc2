package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever keeps the portal running sees how many messages and steps are in trouble, and not whose. */
@ExtendWith(ArquillianExtension.class)
class HealthTellsOfTroubleAndOfNobodyTest {

    @Inject
    Household household;

    @Inject
    Rows rows;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @Test
    void aMessageThatWasTriedInVainIsCountedThoughItRests() throws Exception {
        Opened file = household.openCase();
        long before = figure("messages-tried-in-vain");

        aMessageRests(file, "QUEUED", "null");

        // a message of another test may be tried in vain at the same moment
        assertThat(figure("messages-tried-in-vain")).isGreaterThan(before);
        assertThat(health())
                .doesNotContain(file.id().value().toString())
                .doesNotContain(Household.personOf(file.socialWorker()).value().toString());
    }

    @Test
    void whatWasGivenUpIsCountedForADayAndNotForEver() throws Exception {
        Opened file = household.openCase();
        long before = figure("messages-given-up-today");

        aMessageRests(file, "DEAD", "now() - interval 2 day");
        assertThat(figure("messages-given-up-today")).isEqualTo(before);

        aMessageRests(file, "DEAD", "now() - interval 1 hour");
        assertThat(figure("messages-given-up-today")).isEqualTo(before + 1);
    }

    @Test
    void aStepThatHasFailedForGoodIsCounted() throws Exception {
        long before = figure("steps-stuck");

        rows.change(
                "insert into ACT_RU_JOB (ID_, REV_, TYPE_, RETRIES_, PRIORITY_, SEQUENCE_COUNTER_, SUSPENSION_STATE_)"
                        + " values (uuid(), 1, 'message', 0, 0, 1, 1)");

        assertThat(figure("steps-stuck")).isEqualTo(before + 1);
        rows.change("delete from ACT_RU_JOB where RETRIES_ = 0 and PROCESS_INSTANCE_ID_ is null");
    }

    private void aMessageRests(Opened file, String state, String over) throws SQLException {
        rows.change("insert into outbox_message (id, dedupe_key, kind, person_id, case_id, state, attempts, not_before,"
                + " trouble, queued_at, over_at) select uuid(), uuid(), 'SOMETHING_NEW', '"
                + Household.personOf(file.socialWorker()).value() + "', '"
                + file.id().value() + "', '" + state
                + "', 3, now() + interval 1 hour, 'server-unreachable', now(), " + over);
    }

    private static long figure(String name) throws IOException {
        String said = health().replaceAll("(?s).*\"" + name + "\":(\\d+).*", "$1");
        return Long.parseLong(said);
    }

    private static String health() throws IOException {
        URI place = URI.create("http://127.0.0.1:" + System.getProperty("jboss.http.port") + "/health/fare");
        HttpURLConnection asked = (HttpURLConnection) place.toURL().openConnection();
        InputStream said = asked.getResponseCode() == 200 ? asked.getInputStream() : asked.getErrorStream();
        return new String(said.readAllBytes(), StandardCharsets.UTF_8);
    }
}
