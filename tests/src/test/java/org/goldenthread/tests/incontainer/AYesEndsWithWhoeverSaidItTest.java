package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.casefile.MyConsent;
import org.goldenthread.core.casefile.Part;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PortalClock;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A yes never outlasts the last part of whoever said it, nor grows with it, and tells them no names after that. */
@ExtendWith(ArquillianExtension.class)
class AYesEndsWithWhoeverSaidItTest extends WhereAMotherLetsANurseKnow {

    @Inject
    PortalClock clock;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @Test
    void whatRestsOnItEndsWithThePartOfWhoeverSaidYes() {
        comesIn(asked(cerys));
        household.does(household.manager(file), () -> participating.end(cerysPart, "It was not safe"));

        assertThat(household.as(amina, cases::myCases)).isEmpty();
        assertThat(mine(cerys)).extracting(MyConsent::holds).containsExactly(false);
        assertThat(toldOf()).containsExactly("consent-withdrawn");
    }

    @Test
    void whoeverSaidYesAndTakesPartInAnotherWayStillLetsThemReadOn() {
        ParticipationId other = household.takesPart(file, cerys, Capacity.FAMILY_NETWORK);
        comesIn(asked(cerys));

        household.does(household.manager(file), () -> participating.end(cerysPart, "It was not safe"));
        assertThat(household.as(amina, cases::myCases)).hasSize(1);
        assertThat(toldOf()).isEmpty();

        household.does(household.manager(file), () -> participating.end(other, "She has moved away"));
        assertThat(household.as(amina, cases::myCases)).isEmpty();
        assertThat(toldOf()).containsExactly("consent-withdrawn");
    }

    @Test
    void aYesNeverOutlastsThePartOfWhoeverSaidItNorGrowsWithIt() {
        Instant now = clock.now();
        Instant end = now.plus(10, ChronoUnit.DAYS);
        movesEnd(cerysPart, end);
        ParticipationId part = asked(cerys);
        assertThat(mine(cerys)).extracting(MyConsent::until).containsExactly(end);
        comesIn(part);
        assertThat(endOf(part)).isEqualTo(end);

        movesEnd(cerysPart, end.plus(10, ChronoUnit.DAYS));
        assertThat(endOf(part)).isEqualTo(end);
        assertThatThrownBy(() -> movesEnd(part, end.plusMillis(1))).hasMessage("cannot.consent.none");

        movesEnd(cerysPart, now.plus(5, ChronoUnit.DAYS));
        assertThat(endOf(part)).isEqualTo(now.plus(5, ChronoUnit.DAYS));
        assertThatThrownBy(() -> movesEnd(part, end)).hasMessage("cannot.consent.none");
    }

    @Test
    void whoeverTakesPartNoMoreReadsWhatAndWhenAndNobodysName() {
        comesIn(asked(cerys));
        household.does(household.manager(file), () -> participating.end(cerysPart, "It was not safe"));

        MyConsent consent = mine(cerys).get(0);
        assertThat(consent.about()).isEqualTo("How her asthma is");
        assertThat(consent.givenAt()).isNotNull();
        namesNobody(consent);
        namesNobody(household.as(cerys, () -> consents.read(consent.id(), Language.ENGLISH)));
    }

    private void movesEnd(ParticipationId part, Instant end) {
        household.does(household.manager(file), () -> participating.moveEnd(part, end));
    }

    private Instant endOf(ParticipationId part) {
        return household.as(file.socialWorker(), () -> cases.people(file.id(), Language.ENGLISH)).stream()
                .map(Involved::part)
                .filter(one -> one.id().equals(part))
                .map(Part::until)
                .findFirst()
                .orElseThrow();
    }
}
