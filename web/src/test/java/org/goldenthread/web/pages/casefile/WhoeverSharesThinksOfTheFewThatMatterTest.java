package org.goldenthread.web.pages.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.GainingSight.Reader;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.Part;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.web.pages.casefile.GainingInWords.Gaining;
import org.goldenthread.web.pages.shell.Assets;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhoeverSharesThinksOfTheFewThatMatterTest {

    private static final Instant BEFORE = Instant.parse("2026-10-01T00:00:00Z");
    private static final Instant LATELY = Instant.parse("2026-11-12T00:00:00Z");

    private final PersonId dad = PersonId.next();
    private final PersonId sian = PersonId.next();
    private final PersonId cerys = PersonId.next();
    private final PersonId priya = PersonId.next();
    private final Page page = new Page(
            new org.goldenthread.web.pages.shell.Reader(
                    Language.ENGLISH,
                    false,
                    org.goldenthread.web.pages.shell.Reader.Ground.STAFF,
                    "Ruth",
                    Optional.of(Role.FGC_COORDINATOR)),
            Texts.strict(),
            Assets.shipped(),
            "/");
    private final GainingInWords words = new GainingInWords(
            page,
            "Ela",
            List.of(
                    involved(dad, Capacity.PARENT_APART, "Daniel", null),
                    involved(sian, Capacity.PARENTS_SOLICITOR, "Siân", "Cerys"),
                    involved(priya, Capacity.SOCIAL_WORKER, "Priya", null)));

    @Test
    void whoTakesPartApartHasALawyerOrIsNewIsNamed() {
        List<Reader> readers = List.of(
                reader(dad, Capacity.PARENT_APART, BEFORE),
                reader(sian, Capacity.PARENTS_SOLICITOR, BEFORE),
                reader(priya, Capacity.SOCIAL_WORKER, LATELY));

        assertThat(words.warnings(readers, Set.of(), BEFORE.plusSeconds(1), false))
                .containsExactly(
                        "Daniel Pritchard takes part apart from the others and will be able to read this.",
                        "Siân Pritchard reads this as Cerys’s solicitor, and may use it in court.",
                        "Priya Pritchard is new since you last shared.");
    }

    @Test
    void whoReadsItAlreadyWasThereBeforeOrIsNotKnownIsNoWarning() {
        List<Reader> readers = List.of(
                reader(dad, Capacity.PARENT_APART, BEFORE),
                reader(priya, Capacity.SOCIAL_WORKER, BEFORE),
                reader(PersonId.next(), Capacity.SOLICITOR_APART, LATELY));

        assertThat(words.warnings(readers, Set.of(dad), BEFORE, false)).isEmpty();
        assertThat(words.warnings(readers, Set.of(dad), null, false)).isEmpty();
    }

    @Test
    void onesOwnSolicitorIsNoWarning() {
        assertThat(words.warnings(
                        List.of(reader(sian, Capacity.PARENTS_SOLICITOR, BEFORE)), Set.of(cerys), null, false))
                .isEmpty();
    }

    @Test
    void whatLooksLikeAWayToSomebodyComesFirst() {
        assertThat(words.warnings(List.of(), Set.of(), null, true))
                .singleElement()
                .asString()
                .startsWith("This may say where somebody lives");
    }

    @Test
    void aReasonForWhichFamiliesHaveNoWordsIsSaidAsStaffSayIt() {
        List<Gaining> readers = words.readers(
                List.of(new Reader(dad, Capacity.PARENT_APART, "shared-with-this-person-apart", BEFORE, null)),
                Set.of());

        assertThat(readers).singleElement().satisfies(one -> {
            assertThat(one.why()).isNotBlank().doesNotContain("access.reason");
            assertThat(one.when()).isEqualTo("Since 1 October 2026. Reads all of it");
        });
    }

    private static Reader reader(PersonId person, Capacity capacity, Instant since) {
        return new Reader(person, capacity, "shared-with-all-who-take-part", since, null);
    }

    private Involved involved(PersonId person, Capacity capacity, String name, @Nullable String whom) {
        Part part = new Part(
                ParticipationId.next(),
                person,
                capacity,
                "purpose.test",
                LegalBasis.AGREEMENT_TO_TAKE_PART,
                whom == null ? null : cerys,
                BEFORE,
                BEFORE,
                LATELY,
                null);
        return new Involved(part, name, name + " Pritchard", null, null, List.of(), whom);
    }
}
