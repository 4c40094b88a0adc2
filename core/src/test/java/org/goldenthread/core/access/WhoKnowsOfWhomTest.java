package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.junit.jupiter.api.Test;

/** Who takes part is itself told to some and not to others. */
class WhoKnowsOfWhomTest {

    private final FamilyWorld world = new FamilyWorld();
    private final Subject cerysHasASolicitor = part(Compartment.APART, Label.OFFICIAL, world.cerys);
    private final Subject mairTakesPart = part(Compartment.SHARED, Label.SENSITIVE, world.mair);
    private final Subject priyaTakesPart = part(Compartment.SHARED, Label.OFFICIAL, world.priya);
    private final Subject ruthCoordinates = part(Compartment.SHARED, Label.PUBLIC, world.ruth);
    private final Subject danielTakesPartApart = part(Compartment.APART, Label.OFFICIAL, world.daniel);

    private final Actor nerys = world.asProfessional(world.nerys, Role.EDUCATION);
    private final Actor anwen = world.asProfessional(world.anwen, Role.SOLICITOR);
    private final Actor priya = world.asProfessional(world.priya, Role.SOCIAL_WORKER);
    private final Actor helen = world.asProfessional(world.helen, Role.TEAM_MANAGER);
    private final Actor ruth = world.asProfessional(world.ruth, Role.FGC_COORDINATOR);
    private final Actor marian = world.asProfessional(world.marian, Role.FGC_MANAGER);
    private final Actor legal = world.asProfessional(world.legal, Role.SOLICITOR);

    @Test
    void theClientThoseWhoAnswerForTheCaseAndTheLawyersKnowThatAParentHasASolicitor() {
        for (Actor actor : List.of(world.asFamily(world.cerys), anwen, priya, helen, ruth, marian, legal)) {
            assertThat(sees(actor, cerysHasASolicitor)).as("%s", actor).isTrue();
        }
    }

    @Test
    void nobodyElseKnowsThatAParentHasASolicitor() {
        for (PersonId family : List.of(world.ela, world.mair, world.daniel)) {
            assertThat(sees(world.asFamily(family), cerysHasASolicitor)).isFalse();
        }
        assertThat(sees(nerys, cerysHasASolicitor)).isFalse();
    }

    @Test
    void aTeacherKnowsOfTheProfessionalsAndNotWhoInTheFamilyTakesPart() {
        assertThat(sees(nerys, priyaTakesPart)).isTrue();
        assertThat(sees(nerys, ruthCoordinates)).isTrue();
        assertThat(sees(nerys, mairTakesPart)).isFalse();
        assertThat(sees(world.asFamily(world.cerys), mairTakesPart)).isTrue();
    }

    @Test
    void aParentApartKnowsWhoCoordinatesAndOfNobodyElse() {
        Actor daniel = world.asFamily(world.daniel);

        assertThat(sees(daniel, ruthCoordinates)).isTrue();
        assertThat(sees(daniel, danielTakesPartApart)).isTrue();
        assertThat(sees(daniel, priyaTakesPart)).isFalse();
        assertThat(sees(daniel, mairTakesPart)).isFalse();
    }

    @Test
    void theCoordinatorAndTheManagerOfTheServiceMayInviteAParentApartAgainAndEndTheirPart() {
        for (Actor actor : List.of(ruth, marian)) {
            assertThat(world.ask(actor, Action.INVITE, danielTakesPartApart, FamilyWorld.THURSDAY)
                            .permitted())
                    .isTrue();
        }
        assertThat(world.ask(anwen, Action.INVITE, danielTakesPartApart, FamilyWorld.THURSDAY)
                        .permitted())
                .isFalse();
    }

    private boolean sees(Actor actor, Subject part) {
        return world.ask(actor, Action.SEE, part, FamilyWorld.THURSDAY).permitted();
    }

    private Subject part(Compartment compartment, Label label, PersonId party) {
        return new Subject(
                SubjectKind.PARTICIPATION, Ids.next(), AccessStamp.of(world.elasCase, compartment, label, party));
    }
}
