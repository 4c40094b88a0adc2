package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.KeepingFrom;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.NewParticipation;
import org.goldenthread.core.casefile.Participating;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.court.Confiding;
import org.goldenthread.core.court.Disclosing;
import org.goldenthread.core.court.DisclosureBasis;
import org.goldenthread.core.court.DisclosureId;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileReading;
import org.goldenthread.core.kernel.Identifier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A lawyer who reads a paper that is closed to their client lets nobody read it for the client, and it ends where it is closed later. */
@ExtendWith(ArquillianExtension.class)
class WhatIsClosedToAPartyNobodyLetsBeReadForThemTest {

    @Inject
    Household household;

    @Inject
    CourtRoom court;

    @Inject
    Disclosing disclosing;

    @Inject
    Confiding confiding;

    @Inject
    KeepingFrom keeping;

    @Inject
    FileReading files;

    @Inject
    Participating participating;

    @Inject
    UserTransaction request;

    @Resource
    ManagedExecutorService threads;

    private CourtRoom.Hearing hearing;
    private Actor cerys;
    private Actor anwen;
    private Actor mair;
    private ParticipationId mairs;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aMotherWhoseLawyerReadsAPaper() {
        hearing = court.opened();
        cerys = hearing.cerys();
        anwen = household.somebody("Anwen", Role.SOLICITOR);
        ParticipationId anwens = household.as(
                household.manager(hearing.file()),
                () -> participating.begin(
                        hearing.file().id(),
                        NewParticipation.of(
                                        Household.personOf(anwen),
                                        Capacity.PARENTS_SOLICITOR,
                                        "purpose.test",
                                        LegalBasis.INSTRUCTION)
                                .actingFor(Household.personOf(cerys))));
        mair = household.somebody("Mair", Role.FAMILY_MEMBER);
        mairs = household.takesPart(hearing.file(), mair, Capacity.FAMILY_NETWORK);
        court.opens(hearing.theo(), hearing.paper(), anwens, DisclosureBasis.RULE_12_73_LAWYER);
    }

    @Test
    void aPaperThatIsKeptFromTheClientIsOpenedToNobodyForThem() {
        keeps(hearing.theo(), hearing.order());

        isTheLawyersAlone();
    }

    @Test
    void neitherIsAPaperOfACaseThatIsKeptFromTheClient() {
        keeps(hearing.file().socialWorker(), hearing.file().id());

        isTheLawyersAlone();
    }

    @Test
    void neitherIsAPaperThatWasClosedToTheClientByHandUntilItIsOpenToThemAgain() {
        DisclosureId own =
                court.opens(hearing.theo(), hearing.paper(), hearing.cerysPart(), DisclosureBasis.RULE_12_73_PARTY);
        confides();
        household.does(hearing.theo(), () -> disclosing.end(own, "Opened to the wrong person"));

        assertThat(readBy(mair)).isEmpty();
        isTheLawyersAlone();

        court.opens(hearing.theo(), hearing.paper(), hearing.cerysPart(), DisclosureBasis.RULE_12_73_PARTY);
        confides();
        assertThat(readBy(mair)).containsExactly(hearing.order());
    }

    @Test
    void whoeverReadsItForTheClientReadsItNoMoreOnceItIsKeptFromTheClient() {
        confides();
        assertThat(readBy(mair)).containsExactly(hearing.order());

        keeps(hearing.theo(), hearing.order());

        assertThat(readBy(mair)).isEmpty();
    }

    @Test
    void neitherOnceTheWholeCaseIsKeptFromTheClient() {
        confides();

        keeps(hearing.file().socialWorker(), hearing.file().id());

        assertThat(readBy(mair)).isEmpty();
    }

    @Test
    void whoeverLetsItBeReadInTheMomentInWhichTheClientLeavesComesTooLate() throws Exception {
        Future<DisclosureId> confided;
        request.begin();
        try {
            household.does(
                    household.manager(hearing.file()),
                    () -> participating.end(hearing.cerysPart(), "Takes part no more"));
            confided = threads.submit(this::confides);
            assertThatThrownBy(() -> confided.get(3, TimeUnit.SECONDS))
                    .as("it waits for whoever changes who takes part")
                    .isInstanceOf(TimeoutException.class);
        } finally {
            request.commit();
        }

        assertThatThrownBy(() -> confided.get(1, TimeUnit.MINUTES)).isInstanceOf(ExecutionException.class);
        assertThat(readBy(mair)).isEmpty();
    }

    private void isTheLawyersAlone() {
        assertThat(readBy(anwen)).containsExactly(hearing.order());
        assertThat(household.as(anwen, () -> confiding.mayConfide(hearing.paper())))
                .isFalse();
        assertThatThrownBy(this::confides).hasMessage("cannot.court.party");
        assertThat(readBy(mair)).isEmpty();
    }

    private void keeps(Actor by, Identifier thing) {
        household.does(by, () -> keeping.keep(thing, Household.personOf(cerys), "court-order"));
    }

    private DisclosureId confides() {
        return household.as(
                anwen,
                () -> confiding.confide(hearing.paper(), CourtRoom.to(mairs, DisclosureBasis.RULE_12_75_CONFIDANT)));
    }

    private List<FileId> readBy(Actor actor) {
        return household.as(actor, () -> files.inCase(hearing.file().id(), null)).stream()
                .map(line -> line.id())
                .toList();
    }
}
