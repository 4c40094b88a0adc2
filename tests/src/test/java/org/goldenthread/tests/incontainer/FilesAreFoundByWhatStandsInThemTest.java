package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileKeeping;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.search.IndexClock;
import org.goldenthread.core.search.Result;
import org.goldenthread.core.search.SearchWords;
import org.goldenthread.core.search.Searching;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Words are taken out of files once, by one server at a time, and never those that could lead to somebody's door. */
@ExtendWith(ArquillianExtension.class)
class FilesAreFoundByWhatStandsInThemTest {

    private static final String NEVER = "'2099-01-01'";

    @Inject
    Household household;

    @Inject
    FileKeeping files;

    @Inject
    IndexClock index;

    @Inject
    Searching searching;

    @Inject
    Rows rows;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    private Opened file;
    private Actor carys;
    private Actor nurse;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aNurseTakesPart() {
        file = household.openCase();
        carys = file.socialWorker();
        nurse = household.somebody("Amina", Role.HEALTH);
        household.takesPart(file, nurse, Capacity.HEALTH);
    }

    @Test
    void aFileIsFoundByItsWordsByThoseWhoMayReadItAndByNobodyElse() {
        FileId told = brings(Label.OFFICIAL, "told.txt", "Nain made " + word + " on Friday.");
        FileId careful = brings(Label.SENSITIVE, "careful.txt", "Nain hid " + word + " on Friday.");

        assertThat(found(carys, word)).containsExactly(careful.value(), told.value());
        assertThat(found(nurse, word)).containsExactly(told.value());
        assertThat(found(household.somebody("Elin", Role.HEALTH), word)).isEmpty();
        assertThat(shown(nurse).get(0).highlight())
                .satisfies(where -> assertThat(where.before() + where.found()).isEqualTo("Nain made " + word));

        household.does(carys, () -> files.withdraw(told));
        assertThat(found(nurse, word)).isEmpty();
    }

    @Test
    void noAddressAndNoNumberIsKeptOfAFile() {
        brings(Label.OFFICIAL, "visit.txt", "She is at 19 Heron Court, LL57 1AB, ring 07700 900142. " + word);

        assertThat(found(carys, word)).hasSize(1);
        assertThat(found(carys, word + " heron")).isEmpty();
        assertThat(rows.count("select count(*) from file_words where words like ?", "%" + word + "%"))
                .isOne();
        assertThat(rows.count(
                        "select count(*) from file_words where words like ?"
                                + " and (words like '%Heron%' or words like '%LL57%' or words like '%900142%')",
                        "%" + word + "%"))
                .isZero();
    }

    @Test
    void aFileThatAServerDiedOverIsReadAgainAndAfterThreeEndsNoMore() throws Exception {
        FileId again = brings(Label.OFFICIAL, "again.txt", "Again " + word);
        assertThat(found(carys, word)).containsExactly(again.value());

        rows.change("update file_words set read_at = null, words = null, tries = 2" + of(again));
        assertThat(found(carys, word)).containsExactly(again.value());
        rows.change("update file_words set read_at = null, words = null, tries = 3" + of(again));
        rows.change("insert into index_change (kind, item_id) values ('FILE', '" + again.value() + "')");
        assertThat(found(carys, word)).isEmpty();
        assertThat(found(carys, "again txt")).contains(again.value());
    }

    @Test
    void whileAnotherServerHoldsTheWorkThisOneReadsAndDoesNotWrite() throws Exception {
        FileId before = brings(Label.OFFICIAL, "before.txt", "Before " + word);
        assertThat(found(carys, word)).containsExactly(before.value());
        rows.change("update index_keeper set holder = '" + UUID.randomUUID() + "', held_until = " + NEVER);
        try {
            FileId after = brings(Label.OFFICIAL, "after.txt", "After " + word);
            assertThat(found(carys, word)).containsExactly(before.value());
            assertThat(rows.count("select count(*) from index_change where item_id = ?", after.value()))
                    .isPositive();

            rows.change("update index_keeper set held_until = utc_timestamp(3)");
            assertThat(found(carys, word)).containsExactly(after.value(), before.value());
        } finally {
            rows.change("update index_keeper set held_until = utc_timestamp(3) where held_until = " + NEVER);
        }
    }

    private static String of(FileId file) {
        return " where sha256 = (select sha256 from stored_file where id = '" + file.value() + "')";
    }

    private FileId brings(Label label, String name, String words) {
        AccessStamp place = AccessStamp.in(file.id(), Compartment.SHARED, label);
        return household.as(
                carys,
                () -> files.receive(
                        place, name, "text/plain", new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8))));
    }

    private List<UUID> found(Actor actor, String text) {
        index.readFiles();
        index.catchUp();
        return household.as(actor, () -> searching.find(new SearchWords(text, file.id(), null, 50))).stream()
                .map(found -> found.id())
                .toList();
    }

    private List<Result> shown(Actor actor) {
        return household.as(
                actor,
                () -> searching.show(new SearchWords(word, file.id(), null, 50), Language.ENGLISH, Reading.PLAIN));
    }
}
