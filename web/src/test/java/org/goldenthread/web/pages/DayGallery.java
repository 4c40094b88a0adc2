package org.goldenthread.web.pages;

import java.util.List;
import org.goldenthread.web.pages.conference.DayControls;
import org.goldenthread.web.pages.conference.OwnCard;
import org.goldenthread.web.pages.meeting.AnswerRow;
import org.goldenthread.web.pages.meeting.DayView;
import org.goldenthread.web.pages.meeting.DayView.Need;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.PathStep;
import org.goldenthread.web.pages.parts.PathStep.State;
import org.goldenthread.web.pages.parts.PersonLine;
import org.goldenthread.web.pages.parts.PersonLine.Circle;
import org.jspecify.annotations.Nullable;

/** The day of the family meeting, for the gallery. */
final class DayGallery {

    private DayGallery() {}

    static DayView day(@Nullable Link toCase, State second) {
        State first = second == State.NOW ? State.DONE : State.PLANNED;
        return new DayView(
                "Thursday",
                "In 3 days",
                "Thursday",
                "26 November",
                "The family meeting. 10 in the morning until about 3 in the afternoon, at Bryn Hall.",
                null,
                List.of(
                        new PathStep(
                                first,
                                "10 in the morning, about an hour",
                                "Everyone together",
                                "People tell you what they know and what help there is. You can ask anything.",
                                null),
                        new PathStep(
                                second,
                                "As long as you need",
                                "Just your family",
                                "Everyone else leaves the room. You talk, eat and make your plan.",
                                null),
                        new PathStep(
                                State.PLANNED,
                                "The last hour",
                                "Agree the plan",
                                "The others come back. You tell them your plan. You agree who does what.",
                                null)),
                List.of(
                        new DayView.Fact(
                                "pin",
                                "Place",
                                "Bryn Hall, the garden room",
                                "No steps. There is a quiet room next door."),
                        new DayView.Fact(
                                "clock",
                                "Running late",
                                "Running late?",
                                "Ring Ruth on 01632 960021. We wait for you.")),
                List.of(
                        new PersonLine("Cerys", "Ela’s mum", Circle.KIN, null),
                        new PersonLine("Bethan", "Ela’s aunt", Circle.KIN, null),
                        new PersonLine("Ela", "the child", Circle.CHILD, null)),
                List.of(
                        new PersonLine("Ruth", "plans and runs the meeting, takes no side", Circle.WORKER, null),
                        new PersonLine("Priya", "social worker", Circle.WORKER, null)),
                CaseGallery.PAPERS.subList(1, 3),
                toCase != null
                        ? List.of()
                        : List.of(
                                new Need("Will you come?", "Yes", false),
                                new Need("A lift there and back", "Yes", false),
                                new Need("A quiet seat by the door", "Not said yet", true)),
                toCase != null ? null : new Link("/work/0193", "Say what helps you"),
                second == State.NOW ? new Link("/together/0193", "Go to your family’s room") : null,
                toCase,
                "/meetings/0193/calendar",
                toCase == null
                        ? List.of()
                        : List.of(new AnswerRow(
                                "0193",
                                "Mair",
                                "Yes",
                                List.of("A lift there and back"),
                                "My knee is bad.",
                                "Came",
                                "The blue room",
                                "/meetings/0193/waits/0194",
                                "/meetings/0193/told/0194")),
                toCase == null ? null : "/meetings/0193/came",
                toCase != null
                        ? null
                        : new OwnCard(
                                "I want Ela to keep her swimming.",
                                "Only you can see this.",
                                "/meetings/0193/words",
                                "/meetings/0193/words/share"),
                toCase == null
                        ? null
                        : new DayControls(
                                List.of(
                                        new DayControls.Step(
                                                "Everyone together", "The day begins.", "Now", "", "Open", ""),
                                        new DayControls.Step(
                                                "Just the family",
                                                "Professionals are asked to leave the room, you too.",
                                                "",
                                                "/meetings/0193/part/private-time",
                                                "Open “Just the family”",
                                                ""),
                                        new DayControls.Step(
                                                "Agree the plan",
                                                "You and the social worker come back. Open it only when the family"
                                                        + " calls you.",
                                                "",
                                                "",
                                                "Open “Agree the plan”",
                                                "The family has its own time first.")),
                                "conference.close",
                                "/meetings/0193/part/closed"),
                toCase == null ? List.of() : List.of(new Link("/meetings/0193/change", "Change the day or the place")));
    }
}
