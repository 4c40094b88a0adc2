package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Decision.Obligation;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.ReasonAsked;
import org.goldenthread.core.access.ReasonsSaid.Said;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.access.SayingWhy;
import org.goldenthread.core.casefile.JudgingEmergencies;
import org.goldenthread.core.casefile.WhyTheyLooked;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.ContentView;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileKeeping;
import org.goldenthread.core.document.FileReading;
import org.goldenthread.core.document.OpenFile;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.search.IndexClock;
import org.goldenthread.core.search.SearchWords;
import org.goldenthread.core.search.Searching;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever broke the glass says why they look, and whatever they take away says that they did. */
@ExtendWith(ArquillianExtension.class)
class WhatGoesWithAYesIsDoneTest {

    private static final String WHY = "Her aunt rang: is there a plan for tonight?";

    @Inject
    Household household;

    @Inject
    NightDuty night;

    @Inject
    ContentReading content;

    @Inject
    FileKeeping keeping;

    @Inject
    FileReading files;

    @Inject
    SayingWhy saying;

    @Inject
    WhyTheyLooked looked;

    @Inject
    JudgingEmergencies judging;

    @Inject
    Searching searching;

    @Inject
    IndexClock index;

    @Inject
    Rows rows;

    private Opened file;
    private Actor helen;
    private Actor eira;
    private ContentId paper;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void somebodyOnDutyHasOpenedTheCase() {
        file = household.openCase();
        helen = household.somebody("Helen", Role.TEAM_MANAGER);
        household.takesPart(file, helen, Capacity.TEAM_MANAGER);
        paper = household.writes(file.socialWorker(), file.id(), "told-to-all", Compartment.SHARED, Label.OFFICIAL);
        eira = night.onDuty("Eira", file);
        night.breaksIn(eira, file, "The police found her alone at the station");
    }

    @Test
    void theFirstLookWaitsForAReasonAndWhoeverJudgesReadsIt() {
        assertThatThrownBy(this::reads).isInstanceOf(ReasonAsked.class);
        assertThat(lines("SEE", "CONTENT")).isZero();

        household.does(eira, () -> saying.say(file.id(), WHY));

        assertThat(reads().obligations()).contains(Obligation.WATERMARK);
        assertThat(lines("SEE", "CONTENT")).isPositive();
        assertThat(rows.count(
                        "select count(*) from audit_row where actor_id = ? and action = 'SAID_WHY' and outcome = 'DONE'",
                        Household.personOf(eira).value().toString()))
                .isOne();
        assertThat(rows.count("select count(*) from audit_row where reason like '%aunt%'"))
                .isZero();
        assertThat(household.as(helen, () -> looked.inCase(file.id())))
                .extracting(Said::words)
                .containsExactly(WHY);
        assertThat(household.as(
                        helen,
                        () -> looked.afterBreaking(judging.waiting().get(0).id())))
                .extracting(Said::words)
                .containsExactly(WHY);
    }

    @Test
    void thatAPaperHoldsAWordIsNotToldBefore() {
        String word = "hydrangea";
        FileId note = brings(word + ".txt", "text/plain", word.getBytes(StandardCharsets.UTF_8));
        index.catchUp();
        assertThat(finds(file.socialWorker(), word)).contains(note.value());
        assertThat(finds(eira, word)).isEmpty();

        household.does(eira, () -> saying.say(file.id(), WHY));

        assertThat(finds(eira, word)).contains(note.value());
    }

    private List<UUID> finds(Actor actor, String word) {
        SearchWords search = new SearchWords(word, file.id(), null, 50);
        return household.as(actor, () -> searching.show(search, Language.ENGLISH, Reading.PLAIN)).stream()
                .map(result -> result.found().id())
                .toList();
    }

    @Test
    void nobodyElseSaysOrReadsIt() {
        Actor nain = household.somebody("Mair", Role.FAMILY_MEMBER);
        household.takesPart(file, nain, Capacity.FAMILY_NETWORK);

        for (Actor other : List.of(nain, file.socialWorker(), household.somebody("Joan", Role.HEALTH))) {
            assertThatThrownBy(() -> household.does(other, () -> saying.say(file.id(), WHY)))
                    .isExactlyInstanceOf(NotThere.class);
            assertThatThrownBy(() -> household.does(other, () -> looked.inCase(file.id())))
                    .isExactlyInstanceOf(NotThere.class);
        }
        assertThatThrownBy(() -> household.does(eira, () -> looked.inCase(file.id())))
                .isExactlyInstanceOf(NotThere.class);
    }

    @Test
    void wordsThatSayWhereSomebodyIsAreNotReadByWhoMayNotKnowAndTheirWriterIsToldNothing() {
        Actor cerys = household.somebody("Cerys", Role.FAMILY_MEMBER);
        household.takesPart(file, cerys, Capacity.PARENT);
        household.canBeReached(cerys);

        household.does(
                eira,
                () -> saying.say(
                        file.id(), "Write to " + Household.personOf(cerys).value() + "@example.org"));

        assertThat(household.as(helen, () -> looked.inCase(file.id())))
                .singleElement()
                .satisfies(said -> assertThat(said.words()).isEmpty());
    }

    @Test
    void aPdfIsGivenOutAsACopyThatNamesItsReaderAndWhatCarriesNoNameAsItIs() throws IOException {
        byte[] brought = pdf();
        FileId pdf = brings("plan.pdf", "application/pdf", brought);
        FileId text = brings("plan.txt", "text/plain", "A plan".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> opens(eira, pdf)).isInstanceOf(ReasonAsked.class);
        household.does(eira, () -> saying.say(file.id(), WHY));

        byte[] copy = opens(eira, pdf);
        assertThat(words(copy)).contains("Read by Eira Pritchard, Afon, ");
        assertThat(new String(opens(eira, text), StandardCharsets.UTF_8)).isEqualTo("A plan");
        assertThat(lines("SEE", "FILE")).as("who took it stands in the trail").isPositive();
        assertThat(opens(file.socialWorker(), pdf)).isEqualTo(brought);
    }

    private ContentView reads() {
        return household.as(eira, () -> content.read(paper, Language.ENGLISH, Reading.PLAIN));
    }

    private byte[] opens(Actor reader, FileId id) {
        OpenFile open = household.as(reader, () -> files.open(id));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            open.writeTo(bytes);
        } catch (IOException neverInMemory) {
            throw new IllegalStateException(neverInMemory);
        }
        assertThat(open.size()).isEqualTo(bytes.size());
        return bytes.toByteArray();
    }

    private FileId brings(String name, String type, byte[] bytes) {
        AccessStamp place = AccessStamp.in(file.id(), Compartment.SHARED, Label.OFFICIAL);
        return household.as(
                file.socialWorker(), () -> keeping.receive(place, name, type, new ByteArrayInputStream(bytes)));
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static String words(byte[] copy) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(copy)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private long lines(String action, String kind) {
        return rows.count(
                "select count(*) from audit_row where actor_id = ? and action = ? and subject_kind = ? and outcome = 'DONE'",
                Household.personOf(eira).value().toString(),
                action,
                kind);
    }
}
