package org.goldenthread.web.pages.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.content.Author;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentView;
import org.goldenthread.core.content.Origin;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.content.VariantKind;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.ShippedFiles;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.core.work.WorkItemId;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkState;
import org.goldenthread.web.pages.form.PeopleToChoose;
import org.goldenthread.web.pages.shell.Assets;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Reader;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhatWasDecidedIsToldInThePastTest {

    private static final CaseId CASE = CaseId.next();
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T10:00:00Z");
    private static final PersonId MARIAN = PersonId.next();
    private static final Map<String, String> FORMS =
            ShippedFiles.below("processes/conference/forms", WhatWasDecidedIsToldInThePastTest.class.getClassLoader());

    @Test
    void theOutcomeIsToldWithItsReasonAndByWhomInWhichOffice() {
        ContentView answer =
                paper("referral-decision", "{\"decision\":\"decline\",\"reason\":\"They asked us not to.\"}");
        WorkLine step = done("decide-referral", "referral-decision", Capacity.FGC_MANAGER, answer, null, MONDAY);

        assertThat(told(List.of(step), answer)).singleElement().satisfies(told -> {
            assertThat(told.when()).isEqualTo("Monday 23 November 2026");
            assertThat(told.title()).isEqualTo("The referral was declined.");
            assertThat(told.why()).isEqualTo("They asked us not to.");
            assertThat(told.by()).isEqualTo("Marian, manager of the family meetings");
            assertThat(Objects.requireNonNull(told.paper()).href())
                    .isEqualTo("/papers/" + answer.id().value());
        });
    }

    @Test
    void whoeverMayNotReadTheAnswerLearnsOnlyThatItWasDecided() {
        ContentView unread = paper("coordinator-choice", "{\"coordinator\":\"" + MARIAN.value() + "\",\"why\":\"w\"}");
        WorkLine step = done("choose-coordinator", "coordinator-choice", Capacity.FGC_MANAGER, unread, null, MONDAY);

        assertThat(told(List.of(step))).singleElement().satisfies(told -> {
            assertThat(told.title()).isEqualTo("A coordinator was chosen.");
            assertThat(told.why()).isEmpty();
            assertThat(told.paper()).isNull();
        });
        assertThat(told(List.of(step), unread))
                .extracting(Decided::title)
                .containsExactly("Marian was chosen to coordinate.");
    }

    @Test
    void theAnswerToARequestSaysWhatWasAskedFor() {
        UUID part = UUID.randomUUID();
        ContentView plan = paper(
                "family-plan",
                "{\"actions\":[{\"id\":\"" + part + "\",\"what\":\"Stay\",\"request\":\"A bed for Ela\"}]}");
        ContentView answer =
                paper("request-answer", "{\"answer\":\"yes\",\"reason\":\"She needs one.\",\"approver\":\"Huw Rees\"}");
        WorkLine step = done("answer-request", "request-answer", Capacity.TEAM_MANAGER, answer, part, TUESDAY);

        assertThat(told(List.of(step), plan, answer))
                .extracting(Decided::title, Decided::why)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("The family’s plan was shared.", ""),
                        org.assertj.core.groups.Tuple.tuple(
                                "Yes to what the family asked for: A bed for Ela",
                                "Decided by Huw Rees. She needs one."));
        assertThat(told(List.of(step), answer))
                .extracting(Decided::title)
                .containsExactly("Yes to something that the family asked for.");
    }

    @Test
    void anAgencysAnswerIsToldOnceToThoseWhoReadItAndToThoseWhoReadItsCopy() {
        ContentView answer =
                paper("agency-answer", "{\"answer\":\"no\",\"reason\":\"No room.\",\"approver\":\"Nerys Hughes\"}");
        WorkLine step =
                done("answer-as-agency", "agency-answer", Capacity.EDUCATION, answer, UUID.randomUUID(), TUESDAY);

        assertThat(List.of(told(List.of(step), copy(answer)), told(List.of(step), answer, copy(answer))))
                .allSatisfy(told -> assertThat(told)
                        .extracting(Decided::title)
                        .containsExactly("No to something that the family asked for."));
    }

    @Test
    void aCopyThatOthersMayReadIsToldAsShared() {
        ContentView pack = paper("information-pack", "{\"worries\":\"w\"}");
        ContentView copy = copy(pack);

        assertThat(told(List.of(), copy))
                .extracting(Decided::title)
                .containsExactly("What the family needs to know was shared.");
    }

    @Test
    void whatIsStillToDoAndWhatHasNoWordsIsNotThere() {
        WorkLine open = line("decide-plan", "plan-decision", Capacity.TEAM_MANAGER, null, null, WorkState.OPEN, null);
        WorkLine privateTime = done("open-private-time", null, Capacity.COORDINATOR, null, null, MONDAY);
        WorkLine began = done("open-information", null, Capacity.COORDINATOR, null, null, MONDAY);

        assertThat(told(List.of(open, privateTime, began)))
                .extracting(Decided::title)
                .containsExactly("The family meeting began.");
    }

    @Test
    void whatCameFirstStandsFirst() {
        WorkLine late = done("close-day", null, Capacity.COORDINATOR, null, null, TUESDAY);
        WorkLine early = done("open-information", null, Capacity.COORDINATOR, null, null, MONDAY);

        assertThat(told(List.of(late, early)))
                .extracting(Decided::when)
                .containsExactly("Monday 23 November 2026", "Tuesday 24 November 2026");
    }

    private static List<Decided> told(List<WorkLine> steps, ContentView... papers) {
        Texts texts = Texts.strict();
        texts.load(WhatWasDecidedIsToldInThePastTest.class.getClassLoader());
        Reader priya = new Reader(Language.ENGLISH, false, Ground.STAFF, "Priya", Optional.empty());
        Page page = new Page(priya, texts, Assets.shipped(), "/");
        PeopleToChoose names = new PeopleToChoose(Map.of(MARIAN.value().toString(), "Marian"));
        return new DecidedInWords(page, "Ela", List.of(), names, List.of(papers)).all(steps);
    }

    private static ContentView paper(String form, String answers) {
        return view(form, answers, null);
    }

    private static ContentView copy(ContentView of) {
        return view(of.type().key().value(), of.body().toString(), new Origin(of.id(), of.version()));
    }

    private static ContentView view(String form, String answers, @Nullable Origin origin) {
        ContentTypeKey key = new ContentTypeKey(form);
        String schema = FORMS.entrySet().stream()
                .filter(file -> file.getKey().endsWith("/" + form + ".json"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        ContentType type = ContentType.parse(key, 1, StrictJson.read(schema));
        return new ContentView(
                ContentId.next(),
                type,
                null,
                1,
                1,
                VariantKind.ORIGINAL,
                Language.ENGLISH,
                StrictJson.read(answers),
                new Author(MARIAN, null),
                MONDAY,
                "",
                AccessStamp.in(CASE, type.compartment(), type.label()),
                origin,
                Set.of());
    }

    private static WorkLine done(
            String step,
            @Nullable String form,
            Capacity office,
            @Nullable ContentView answer,
            @Nullable UUID about,
            Instant at) {
        return line(step, form, office, answer, about, WorkState.DONE, at);
    }

    private static WorkLine line(
            String step,
            @Nullable String form,
            Capacity office,
            @Nullable ContentView answer,
            @Nullable UUID about,
            WorkState state,
            @Nullable Instant at) {
        return new WorkLine(
                WorkItemId.next(),
                CASE,
                "conference",
                step,
                form,
                about,
                office,
                null,
                null,
                false,
                false,
                state,
                MONDAY,
                at,
                at == null ? null : MARIAN,
                answer == null ? null : answer.id().value());
    }
}
