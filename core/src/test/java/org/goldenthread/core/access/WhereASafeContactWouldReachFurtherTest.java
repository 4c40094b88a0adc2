package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether, by the table, somebody reads in a room who may not hold every safe contact, whoever takes part today. */
class WhereASafeContactWouldReachFurtherTest {

    private static final CaseId CASE = CaseId.next();
    private final AccessRules rules = new AccessRules(AccessMatrix.SHIPPED);
    private final PolicyInMemory portal = new PolicyInMemory();
    private final FamilyWorld world = portal.world;
    private final PersonId lawyer = PersonId.next();
    private final HoldingBack holding =
            new HoldingBack(portal.heldBacks, portal.standings, portal.grants, portal.guard, portal.clock);

    @ParameterizedTest
    @CsvSource({
        "SHARED, OFFICIAL, true",
        "SHARED, SENSITIVE, true",
        "SHARED, RESTRICTED, false",
        "APART, SENSITIVE, true",
        "PROFESSIONALS, RESTRICTED, true",
        "COORDINATION, SENSITIVE, true",
        "COORDINATION, RESTRICTED, false",
        "FAMILY, SENSITIVE, true",
        "LA_LEGAL, RESTRICTED, true",
        "COURT, SENSITIVE, true",
        "OWN, RESTRICTED, false",
        "CHILD_VOICE, RESTRICTED, false",
        "PARTY_LEGAL, RESTRICTED, false",
        "SAFE_CONTACT, RESTRICTED, false",
    })
    void itIsSaidOfEveryRoom(Compartment room, Label label, boolean further) {
        assertThat(rules.anybodyReads(AccessStamp.in(CASE, room, label))).isEqualTo(further);
    }

    @ParameterizedTest
    @CsvSource({
        "SHARED, OFFICIAL, true",
        "APART, SENSITIVE, true",
        "PROFESSIONALS, RESTRICTED, true",
        "COORDINATION, SENSITIVE, true",
        "LA_LEGAL, RESTRICTED, true",
        "SHARED, RESTRICTED, false",
        "FAMILY, SENSITIVE, false",
        "ADVOCACY, SENSITIVE, false",
        "PARTY_LEGAL, SENSITIVE, false",
        "COURT, SENSITIVE, false",
        "OWN, SENSITIVE, false",
    })
    void whereASecondPersonCouldLook(Compartment room, Label label, boolean could) {
        assertThat(rules.anyKeeperReads(AccessStamp.in(CASE, room, label))).isEqualTo(could);
    }

    @Test
    void theKeyThatOpensWhatIsHeldBackIsThatOfEverySafeContactOfTheCase() {
        assertThat(AccessKey.keepers(CASE.value()))
                .isEqualTo(AccessStamp.in(CASE, Compartment.SAFE_CONTACT, Label.RESTRICTED)
                        .anyKey());
    }

    @Test
    void whatSomebodyKeepsToThemselvesTellsThemOfNobodysAddressByBeingRefused() {
        AccessStamp own = AccessStamp.of(world.elasCase, Compartment.OWN, Label.RESTRICTED, world.daniel);

        assertThat(holding.reachFurther(own, Set.of(world.cerys), world.daniel)).isEmpty();
        assertThat(holding.othersRead(own, world.daniel)).isFalse();
    }

    @Test
    void whatAPartyTellsTheirLawyerReachesNobodyElseAndWhatTheLawyerWritesReachesTheParty() {
        portal.held.add(new Grant(lawyerOf(world.daniel)));
        AccessStamp advice = AccessStamp.of(world.elasCase, Compartment.PARTY_LEGAL, Label.RESTRICTED, world.daniel);

        assertThat(holding.reachFurther(advice, Set.of(world.cerys), world.daniel))
                .isEmpty();
        assertThat(holding.othersRead(advice, world.daniel)).isFalse();
        assertThat(holding.reachFurther(advice, Set.of(world.cerys), lawyer)).containsExactly(world.cerys);
        assertThat(holding.othersRead(advice, lawyer)).isTrue();
    }

    @Test
    void whatWaitsIsReadByWhoeverActsForItsWriterAndByNoOtherLawyer() {
        portal.held.add(new Grant(lawyerOf(world.daniel)));
        Subject told = portal.there(new Subject(
                SubjectKind.CONTENT,
                Ids.next(),
                AccessStamp.of(world.elasCase, Compartment.APART, Label.SENSITIVE, world.daniel)));
        Actor daniels = world.asProfessional(lawyer, Role.SOLICITOR);
        Actor manager = world.asProfessional(world.helen, Role.TEAM_MANAGER);

        holding.hold(told, world.daniel);

        assertThat(sees(daniels, told)).isTrue();
        assertThat(sees(manager, told)).isFalse();
        assertThat(portal.policy
                        .indexScope(daniels, Action.SEE, FamilyWorld.THURSDAY)
                        .kept())
                .isEmpty();
        holding.release(told);
        holding.hold(told, world.priya);
        assertThat(sees(daniels, told)).isFalse();
    }

    @Test
    void whatWasWrittenAgainMeanwhileIsNotDecidedAsItWasSeen() {
        Subject told = portal.there(world.in(Compartment.SHARED, Label.OFFICIAL));
        HoldingBack.Held seen = holding.hold(told, world.helen);
        HoldingBack.Held now = holding.hold(told, world.helen);

        assertThatThrownBy(() -> holding.letGo(seen.id(), seen.revision(), world.ruth, "she says so"))
                .hasMessage("cannot.held.changed");
        assertThatThrownBy(() -> holding.sendBack(seen.id(), seen.revision(), world.ruth, "take it out"))
                .hasMessage("cannot.held.changed");
        holding.letGo(now.id(), now.revision(), world.ruth, "she says so");
        assertThat(portal.heldBacks.of(told.id())).isEmpty();
    }

    @Test
    void whoeverWritesItAnewIsItsWriterFromThenOn() {
        Subject told = portal.there(world.in(Compartment.SHARED, Label.OFFICIAL));
        Actor manager = world.asProfessional(world.helen, Role.TEAM_MANAGER);
        HoldingBack.Held first = holding.hold(told, world.helen);

        HoldingBack.Held second = holding.hold(told, world.priya);

        assertThat(second.writer()).isEqualTo(world.priya);
        assertThat(sees(manager, told)).isFalse();
        assertThatThrownBy(() -> holding.letGo(first.id(), first.revision(), world.ruth, "she says so"))
                .hasMessage("cannot.held.changed");
    }

    @Test
    void nobodyDecidesWhoWroteAnyVersionOfWhatWaits() {
        Subject told = portal.there(world.in(Compartment.SHARED, Label.OFFICIAL));
        holding.hold(told, world.priya);
        holding.hold(told, world.ruth);
        HoldingBack.Held now = holding.hold(told, world.helen);

        for (PersonId writer : List.of(world.priya, world.ruth, world.helen)) {
            assertThatThrownBy(() -> holding.letGo(now.id(), now.revision(), writer, "she says so"))
                    .hasMessage("cannot.held.own");
        }
        assertThat(holding.whoMayLook(told.stamp(), holding.whoWrote(told, world.mair)))
                .as("both who hold the contacts wrote it")
                .isEmpty();
        holding.release(told);
        holding.hold(told, world.helen);
        assertThat(holding.whoMayLook(told.stamp(), holding.whoWrote(told, world.helen)))
                .contains(world.priya, world.ruth);
    }

    private boolean sees(Actor actor, Subject thing) {
        return portal.policy
                .check(actor, Action.SEE, thing, FamilyWorld.THURSDAY)
                .permitted();
    }

    private GrantTerms lawyerOf(PersonId party) {
        return new GrantTerms(
                lawyer,
                world.elasCase,
                Capacity.SOLICITOR_APART,
                party,
                "advice",
                "INSTRUCTED",
                new Span(FamilyWorld.NOVEMBER, FamilyWorld.JANUARY));
    }
}
