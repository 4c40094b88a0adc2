package org.goldenthread.web.pages.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.web.pages.plan.PlanView.Agreement;
import org.goldenthread.web.pages.shell.Page;
import org.junit.jupiter.api.Test;

class EveryoneFindsWhatWaitsForThemInThePlanTest {

    private final Page page = PlanPagesInTests.page(Language.ENGLISH);

    @Test
    void theManagerFindsTheRequestAndTheDecision() {
        PlanView plan = SharedPlanGallery.shared(page, PlanGallery.PRIYA, Capacity.TEAM_MANAGER, false)
                .view(null, null, null, false);

        assertThat(plan.decide()).isNotNull();
        assertThat(plan.questions().get(0).lines().get(0).request()).isNotNull();
        assertThat(plan.questions().get(0).lines().get(0).request().reply()).isNotNull();
    }

    @Test
    void theFamilySeesThatItWaitsAndUntilWhen() {
        PlanView plan = SharedPlanGallery.shared(page, PlanGallery.MAIR, Capacity.FAMILY_NETWORK, false)
                .view(null, null, null, false);

        assertThat(plan.decide()).isNull();
        var request = plan.questions().get(0).lines().get(0).request();
        assertThat(request).isNotNull();
        assertThat(request.reply()).isNull();
        assertThat(request.waiting()).isEqualTo("Not answered yet. An answer comes by Thursday 3 December.");
    }

    @Test
    void onlyWhoSaidTheyWouldDoItIsAskedHowItWent() {
        PlanView mairs = SharedPlanGallery.shared(page, PlanGallery.MAIR, Capacity.FAMILY_NETWORK, true)
                .view(null, null, null, false);
        PlanView bethans = SharedPlanGallery.shared(page, PlanGallery.BETHAN, Capacity.FAMILY_NETWORK, true)
                .view(null, null, null, false);

        assertThat(mairs.questions().get(0).lines().get(0).tick()).isNotNull();
        assertThat(bethans.questions().get(0).lines().get(0).tick()).isNull();
    }

    @Test
    void eachPersonSpeaksForThemselves() {
        PlanView plan = SharedPlanGallery.shared(page, PlanGallery.MAIR, Capacity.FAMILY_NETWORK, true)
                .view(null, null, null, false);

        assertThat(plan.agreements())
                .extracting(Agreement::name, agreement -> agreement.said().words())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Cerys", "Agrees with part of it"),
                        org.assertj.core.groups.Tuple.tuple("Mair", "Not said yet"));
        assertThat(plan.agree()).isNotNull();
    }

    @Test
    void everybodyReadsWhatCameOfTheReview() {
        PlanView plan = SharedPlanGallery.shared(page, PlanGallery.MAIR, Capacity.FAMILY_NETWORK, true)
                .view(null, null, null, false);

        assertThat(plan.reviewed()).singleElement().satisfies(review -> {
            assertThat(review.tag().words()).isEqualTo("We meet again");
            assertThat(review.words()).containsExactly("What worked: Tuesdays at Nan’s.");
        });
    }

    @Test
    void theAnswerOfTheAgencyNamesWhoApprovedItAndWhy() {
        var request = SharedPlanGallery.shared(page, PlanGallery.MAIR, Capacity.FAMILY_NETWORK, true)
                .view(null, null, null, false)
                .questions()
                .get(0)
                .lines()
                .get(0)
                .request();

        assertThat(request).isNotNull();
        assertThat(request.answer()).isNotNull();
        assertThat(request.answer().tag().words()).isEqualTo("Yes");
        assertThat(request.answer().words()).contains("Ela needs her own bed at Mair’s.");
        assertThat(request.answer().by()).startsWith("Huw Rees");
    }
}
