package org.goldenthread.web.pages.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.web.pages.casefile.GainingInWords.Gaining;
import org.goldenthread.web.pages.form.PeopleToChoose;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.plan.Choosing.Tick;
import org.goldenthread.web.pages.plan.LastLook.Hidden;
import org.goldenthread.web.pages.shell.Page;
import org.junit.jupiter.api.Test;

class NobodyIsSurprisedWhoReadsThePlanTest {

    private final Page page = PlanPagesInTests.page(Language.ENGLISH);
    private final SharingInWords words = new SharingInWords(page, "/together/x");
    private final RoomInWords room =
            new RoomInWords(page, PlanGallery.ELAS, "Ela", new PlanInWords(page, "Ela", PlanGallery.NAMES));

    @Test
    void nothingIsTickedBeforeSomebodyTicksIt() {
        Choosing choosing = choosing(new Sent(Map.of()), false);

        assertThat(ticks(choosing)).hasSize(3).noneMatch(Tick::ticked);
        assertThat(choosing.errors()).isEmpty();
    }

    @Test
    void whoGoesOnWithoutATickIsToldWhatToDo() {
        assertThat(choosing(new Sent(Map.of()), true).errors())
                .extracting(Link::words)
                .containsExactly("Tick what you want to share");
    }

    @Test
    void aTickCarriesTheVersionThatWasRead() {
        assertThat(ticks(choosing(new Sent(Map.of()), false)))
                .allMatch(tick -> tick.value().matches("[0-9a-f-]{36}_1"));
    }

    @Test
    void whoReadsItInTheRoomAlreadyGainsNothing() {
        assertThat(look().gaining()).extracting(Gaining::name).containsExactly("Ruth", "Priya", "");
        assertThat(look().inside()).containsExactly("Cerys", "Mair");
    }

    @Test
    void someoneWhomTheFamilyMayNotKnowIsCountedAllTheSame() {
        assertThat(look().gaining()).hasSize(3);
        assertThat(look().gaining().get(2).as()).isEqualTo("Team manager");
        assertThat(look().gaining()).allMatch(reader -> !reader.why().isEmpty());
    }

    @Test
    void eachSaysSinceWhenAndUntilWhenAndHowMuchTheyRead() {
        assertThat(look().gaining().get(0).when())
                .isEqualTo("Since 1 October 2026, until 20 January 2027. Reads all of it");
        assertThat(look().gaining().get(2).when()).isEqualTo("Since 12 November 2026. Reads all of it");
    }

    @Test
    void whoeverIsNewIsNamedFirstUnlessTheFamilyMayNotKnowOfThem() {
        assertThat(look().warnings()).containsExactly("Priya is new since you last shared.");
    }

    @Test
    void theButtonSendsJustWhatWasLookedAt() {
        assertThat(look().hidden())
                .filteredOn(box -> box.name().equals("parts"))
                .extracting(Hidden::value)
                .containsExactly(PlanGallery.id(31) + "_1");
        assertThat(look().parts())
                .extracting(PlanPart::what)
                .containsExactly("Ela stays with Nan. She keeps her own room there.");
        assertThat(look().staying()).isEqualTo(2);
    }

    private LastLook look() {
        Sent sent = new Sent(Map.of("parts", List.of(PlanGallery.id(31) + "_1", "made-up_9")));
        return words.lastLook(choosing(sent, true), sent, PeopleToChoose.none(), PlanGallery.sight(), "t");
    }

    private Choosing choosing(Sent sent, boolean checked) {
        var questions = room.questions(List.of(), PlanGallery.written());
        return words.choosing(questions, sent, PeopleToChoose.none(), checked ? words.errors(sent) : List.of());
    }

    private static List<Tick> ticks(Choosing choosing) {
        return choosing.parts().stream()
                .flatMap(group -> group.ticks().stream())
                .toList();
    }
}
