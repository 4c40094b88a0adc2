package org.goldenthread.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.GrantTerms;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.junit.jupiter.api.Test;

class TakingPartHasABeginningAndAnEndTest {

    private static final Instant NOVEMBER = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant DECEMBER = Instant.parse("2026-12-01T10:00:00Z");
    private static final Instant NEXT_YEAR = NOVEMBER.plus(366, ChronoUnit.DAYS);
    private final PersonId mair = PersonId.next();
    private final NewParticipation wanted = NewParticipation.of(
            mair, Capacity.FAMILY_NETWORK, "purpose.makes-the-plan", LegalBasis.AGREEMENT_TO_TAKE_PART);

    @Test
    void whoWasAskedWaitsAndHoldsNothing() {
        Participation asked = asked(wanted);

        assertThat(asked.waits(NOVEMBER)).isTrue();
        assertThat(asked.holds(NOVEMBER)).isFalse();
    }

    @Test
    void theGrantSaysWhatThePartSays() {
        GrantTerms terms = asked(wanted).begin(DECEMBER);

        assertThat(terms.person()).isEqualTo(mair);
        assertThat(terms.capacity()).isEqualTo(Capacity.FAMILY_NETWORK);
        assertThat(terms.legalBasis()).isEqualTo("AGREEMENT_TO_TAKE_PART");
        assertThat(terms.span()).isEqualTo(new Span(DECEMBER, NEXT_YEAR));
    }

    @Test
    void noPartIsLongerThanThePortalAllows() {
        Instant inTenYears = NOVEMBER.plus(3652, ChronoUnit.DAYS);

        assertThat(asked(wanted.until(inTenYears)).part().until()).isEqualTo(NEXT_YEAR);
        assertThat(asked(wanted.until(DECEMBER)).part().until()).isEqualTo(DECEMBER);
    }

    @Test
    void itEndsAtTheVeryInstantAndOnce() {
        Participation part = asked(wanted);
        part.begin(NOVEMBER);
        part.end("moved away", DECEMBER);

        assertThat(part.holds(DECEMBER.minusMillis(1))).isTrue();
        assertThat(part.holds(DECEMBER)).isFalse();
        assertThatThrownBy(() -> part.end("again", DECEMBER)).hasMessage("cannot.participation.already-ended");
    }

    @Test
    void whoHasAcceptedCannotAcceptAgainNorAfterItWasTakenBack() {
        Participation accepted = asked(wanted);
        accepted.begin(NOVEMBER);
        Participation takenBack = asked(wanted);
        takenBack.end("asked the wrong aunt", NOVEMBER);

        assertThatThrownBy(() -> accepted.begin(DECEMBER)).hasMessage("cannot.participation.not-waiting");
        assertThatThrownBy(() -> takenBack.begin(DECEMBER)).hasMessage("cannot.participation.not-waiting");
    }

    @Test
    void aPartIsEndedForAReason() {
        assertThatThrownBy(() -> asked(wanted).end("  ", DECEMBER)).isInstanceOf(CannotBeDone.class);
    }

    @Test
    void nobodyTakesPartAsAdministrator() {
        assertThatThrownBy(
                        () -> NewParticipation.of(mair, Capacity.ADMINISTRATOR, "to look", LegalBasis.STATUTORY_DUTY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Participation asked(NewParticipation wanted) {
        return new Participation(CaseId.next(), wanted, NOVEMBER, NEXT_YEAR);
    }
}
