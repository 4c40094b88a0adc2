package org.goldenthread.web.pages.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.core.casefile.CaseLine;
import org.goldenthread.core.casefile.NewCase;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Assets;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Reader;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ACaseIsOpenedAboutAChildTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final AgencyId COUNCIL = AgencyId.next();
    private final CaseLine ela =
            new CaseLine(CaseId.next(), "RMV4-PFK3", PersonId.next(), "Ela", Instant.EPOCH, null, Set.of());
    private final MultivaluedMap<String, String> sent =
            new MultivaluedHashMap<>(Map.of("known-as", "Tomos", "full-name", "Tomos Rees", "language", "cy"));

    @Test
    void aBrotherIsOpenedForTheOneAgencyThatTheOpenerWorksFor() {
        born("9-3-2019");
        sent.putSingle("sibling", ela.id().value().toString());

        NewCase opened = asked().opened();

        assertThat(asked().wrong()).isEmpty();
        assertThat(opened.agency()).isEqualTo(COUNCIL);
        assertThat(opened.siblingOf()).isEqualTo(ela.id());
        assertThat(opened.child().bornOn()).isEqualTo("2019-03-09");
    }

    @Test
    void whoseDayOfBirthNobodyKnowsHasNone() {
        assertThat(asked().wrong()).isEmpty();
        assertThat(asked().opened().child().bornOn()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"30-2-2019", "1-1-2030", "1-1-1950", "x-1-2019", "1--2019"})
    void aDayThatCannotBeAChildsBirthdayIsAskedForAgainAsItWasTyped(String day) {
        born(day);

        assertThat(asked().wrong()).extracting(Link::href).containsExactly("#q-born-day");
        assertThat(asked().all().get(2).value()).isNotEmpty();
    }

    @Test
    void aCaseThatTheOpenerDoesNotSeeIsNobodysBrother() {
        sent.putSingle("sibling", CaseId.next().value().toString());

        assertThat(asked().wrong()).extracting(Link::href).containsExactly("#q-sibling");
    }

    @Test
    void nothingIsAskedThatHasOnlyOneAnswer() {
        assertThat(asked().all()).extracting(Question::name).doesNotContain("agency");
    }

    @Test
    void theTokenOfThePageGoesWithThePressAndThePageThatIsShownAgainKeepsIt() {
        sent.putSingle("token", "pressed");

        assertThat(asked().opened().token()).isEqualTo("pressed");
        assertThat(asked().token()).isEqualTo("pressed");
        sent.remove("token");
        assertThat(asked().token()).isNotEmpty().isNotEqualTo(asked().token());
    }

    private void born(String day) {
        String[] parts = day.split("-", -1);
        sent.putSingle("born.day", parts[0]);
        sent.putSingle("born.month", parts[1]);
        sent.putSingle("born.year", parts[2]);
    }

    private OpeningQuestions asked() {
        Texts texts = Texts.strict();
        texts.load(getClass().getClassLoader());
        Page page = new Page(
                new Reader(Language.ENGLISH, false, Ground.STAFF, "Priya", Optional.empty()),
                texts,
                Assets.shipped(),
                "/cases/new");
        return new OpeningQuestions(page, Map.of(COUNCIL, "The council"), List.of(ela), TODAY, sent);
    }
}
