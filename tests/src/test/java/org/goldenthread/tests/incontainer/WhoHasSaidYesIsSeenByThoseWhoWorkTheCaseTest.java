package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.KeepingFrom;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.CaseConsent;
import org.goldenthread.core.casefile.CaseConsents;
import org.goldenthread.core.casefile.ConsentEnd;
import org.goldenthread.core.casefile.ConsentId;
import org.goldenthread.core.casefile.HowSaid;
import org.goldenthread.core.casefile.MyConsent;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.casefile.TakenBackElsewhere;
import org.goldenthread.core.casefile.TellingClock;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PortalClock;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Those who work a case see every yes in it, and write down that one was taken back; whom that concerns is told. */
@ExtendWith(ArquillianExtension.class)
class WhoHasSaidYesIsSeenByThoseWhoWorkTheCaseTest extends WhereAMotherLetsANurseKnow {

    @Inject
    CaseConsents inCase;

    @Inject
    KeepingFrom keeping;

    @Inject
    TellingClock telling;

    @Inject
    PortalClock clock;

    @Inject
    Rows rows;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @Test
    void whatStandsComesFirstAndWhatHasEndedSaysWhy() {
        comesIn(asked(cerys));
        household.does(cerys, () -> consents.withdraw(mine(cerys).get(0).id()));
        comesIn(asked(cerys));

        List<CaseConsent> seen = seenBy(file.socialWorker());

        assertThat(seen).extracting(CaseConsent::end).containsExactly(null, ConsentEnd.TAKEN_BACK);
        assertThat(seen).extracting(one -> one.giver().knownAs()).containsOnly("Cerys");
        assertThat(seen).extracting(one -> one.to().knownAs()).containsOnly("Amina");
        assertThat(seen).extracting(CaseConsent::recordedBy).containsOnly("Carys");
    }

    @Test
    void whoeverBringsNobodyInSeesNoYes() {
        comesIn(asked(cerys));
        Actor daniel = household.somebody("Daniel", Role.FAMILY_MEMBER);
        household.takesPart(file, daniel, Capacity.PARENT);

        for (Actor other : List.of(daniel, amina, cerys)) {
            assertThatThrownBy(() -> seenBy(other)).isInstanceOf(NotThere.class);
        }
        assertThat(seenBy(household.manager(file))).hasSize(1);
    }

    @Test
    void ofSomebodyWhomTheReaderMayNotKnowOfThereIsNoYes() {
        ParticipationId part = asked(cerys);
        ConsentId id = only().id();
        Actor helen = household.manager(file);
        household.does(file.socialWorker(), () -> keeping.keep(part, Household.personOf(helen), "not-safe"));

        assertThat(seenBy(helen)).isEmpty();
        assertThatThrownBy(() -> household.as(helen, () -> inCase.read(file.id(), id, Language.ENGLISH)))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> writesDown(helen, id, clock.today())).isInstanceOf(NotThere.class);
        assertThat(seenBy(file.socialWorker())).hasSize(1);
    }

    @Test
    void whoSaidYesAndIsKeptFromTheReaderIsNotBetrayedByTheirYes() {
        asked(cerys);
        Actor helen = household.manager(file);
        household.does(file.socialWorker(), () -> keeping.keep(cerysPart, Household.personOf(helen), "not-safe"));

        assertThat(seenBy(helen)).isEmpty();
    }

    @Test
    void whoWroteItDownIsNamedToNobodyWhoMayNotKnowOfThem() {
        comesIn(asked(cerys));
        Actor helen = household.manager(file);
        writesDown(file.socialWorker(), only().id(), clock.today());
        ParticipationId carys = carysPart();
        household.does(file.socialWorker(), () -> keeping.keep(carys, Household.personOf(cerys), "not-safe"));

        MyConsent consent = mine(cerys).get(0);

        assertThat(consent.recordedBy()).isEmpty();
        assertThat(consent.elsewhere()).isEqualTo(new TakenBackElsewhere(HowSaid.TELEPHONE, clock.today(), ""));
        assertThat(seenBy(helen)).extracting(CaseConsent::recordedBy).containsExactly("Carys");
    }

    private ParticipationId carysPart() {
        return household.as(file.socialWorker(), () -> cases.people(file.id(), Language.ENGLISH)).stream()
                .filter(one -> one.part().person().equals(Household.personOf(file.socialWorker())))
                .map(one -> one.part().id())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasTakenBackOnTheTelephoneHasTheSameEffectAndWhoseYesItWasReadsThatItWasWrittenDown() {
        household.canBeReached(cerys);
        household.canBeReached(amina);
        ParticipationId part = asked(cerys);
        comesIn(part);
        ConsentId id = only().id();

        writesDown(file.socialWorker(), id, clock.today());

        assertThat(household.as(amina, cases::myCases)).isEmpty();
        assertThat(toldOf()).containsExactly("consent-withdrawn");
        CaseConsent ended = only();
        assertThat(ended.end()).isEqualTo(ConsentEnd.TAKEN_BACK_ELSEWHERE);
        assertThat(ended.elsewhere()).isEqualTo(new TakenBackElsewhere(HowSaid.TELEPHONE, clock.today(), "Carys"));
        assertThat(mine(cerys)).extracting(MyConsent::elsewhere).containsExactly(ended.elsewhere());
        assertThat(rows.count(
                        "select count(*) from audit_row where actor_id = ? and action = ? and reason = ?",
                        Household.personOf(file.socialWorker()).value(),
                        "CONSENT_WITHDRAWAL_RECORDED",
                        "TELEPHONE:" + id.value()))
                .isOne();
        assertThat(letters(cerys, "NOTED")).isOne();
        assertThat(letters(cerys, "ENDED")).isZero();
        assertThat(letters(amina, "ENDED")).isOne();
        assertThat(letters(amina, "NOTED")).isZero();
        assertThatThrownBy(() -> writesDown(file.socialWorker(), id, clock.today()))
                .hasMessage("cannot.consent.ended");
    }

    @Test
    void noDayAheadAndNoneBeforeTheYesIsWrittenDown() {
        comesIn(asked(cerys));
        ConsentId id = only().id();

        for (LocalDate day : List.of(clock.today().plusDays(1), clock.today().minusDays(1))) {
            assertThatThrownBy(() -> writesDown(file.socialWorker(), id, day)).hasMessage("cannot.consent.day");
        }
        assertThat(household.as(amina, cases::myCases)).hasSize(1);
        assertThat(letters(cerys, "NOTED")).isZero();
    }

    @Test
    void aYesOfAnotherCaseIsNotThere() {
        asked(cerys);
        ConsentId id = only().id();
        var other = household.openCase();

        assertThatThrownBy(() -> household.does(
                        other.socialWorker(),
                        () -> inCase.takenBack(other.id(), id, new TakenBackElsewhere(HowSaid.WRITING, clock.today()))))
                .isInstanceOf(NotThere.class);
        assertThat(only().end()).isNull();
    }

    @Test
    void whoHadNotAnsweredIsNotToldThatAPartOfTheirsEnded() {
        asked(cerys);
        household.does(cerys, () -> consents.withdraw(mine(cerys).get(0).id()));

        assertThat(letters(amina, "ENDED")).isZero();
    }

    @Test
    void whosePartEndsBecauseSomebodyLeavesIsToldOnce() {
        comesIn(asked(cerys));
        household.does(household.manager(file), () -> participating.end(cerysPart, "It was not safe"));
        telling.round();

        assertThat(letters(amina, "ENDED")).isOne();
        assertThat(only().end()).isEqualTo(ConsentEnd.GIVER_LEFT);
    }

    @Test
    void whosePartRunsOutIsToldOnce() throws SQLException {
        ParticipationId part = asked(cerys);
        comesIn(part);
        String over = clock.now()
                .minus(1, ChronoUnit.HOURS)
                .toString()
                .replace('T', ' ')
                .replace("Z", "");
        rows.change("update participation set ends_at = '" + over + "', would_end_at = '" + over + "' where id = '"
                + part.value() + "'");

        telling.round();
        telling.round();

        assertThat(letters(amina, "ENDED")).isOne();
        assertThat(only().end()).isEqualTo(ConsentEnd.RAN_OUT);
    }

    private List<CaseConsent> seenBy(Actor actor) {
        return household.as(actor, () -> inCase.all(file.id(), Language.ENGLISH));
    }

    private CaseConsent only() {
        List<CaseConsent> all = seenBy(file.socialWorker());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void writesDown(Actor actor, ConsentId id, LocalDate day) {
        household.does(actor, () -> inCase.takenBack(file.id(), id, new TakenBackElsewhere(HowSaid.TELEPHONE, day)));
    }

    private long letters(Actor whom, String kind) {
        return rows.count(
                "select count(*) from outbox_message where person_id = ? and kind = ?",
                Household.personOf(whom).value(),
                kind);
    }
}
