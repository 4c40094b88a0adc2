package org.goldenthread.web.pages.plan;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.web.pages.casefile.CaseHead;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The plan that a family has shared, with what came of it.
 *
 * @param head the case it belongs to, for staff; null for families
 * @param shared when it was shared, in a sentence
 * @param lead who keeps an eye on it, in a sentence; empty where nobody was named
 * @param words what the family says with it; may be empty
 * @param decision whether it was accepted, and why; null while nobody has said
 * @param waits true while somebody is still to answer or to decide
 * @param decide where the reader decides; null where that is not theirs to do, or done
 * @param agree where the reader says whether they agree; null as above
 * @param review the next meeting about it; null where none is set
 * @param reviewed what came of each review, the newest last
 * @param beside further pages about it: plans shared before it, what was decided, who has looked
 * @param room the family's room; null for everybody else
 * @param mayShare true while a changed plan may be shared
 */
public record PlanView(
        @Nullable CaseHead head,
        String shared,
        String lead,
        String words,
        @Nullable Answer decision,
        boolean waits,
        @Nullable Link decide,
        List<Group> questions,
        List<Agreement> agreements,
        @Nullable Link agree,
        @Nullable Link review,
        List<Answer> reviewed,
        List<Link> beside,
        @Nullable String room,
        boolean mayShare) {

    public PlanView {
        questions = List.copyOf(questions);
        agreements = List.copyOf(agreements);
        reviewed = List.copyOf(reviewed);
        beside = List.copyOf(beside);
    }

    /** The same, with these further pages. */
    PlanView with(List<Link> more) {
        return new PlanView(
                head,
                shared,
                lead,
                words,
                decision,
                waits,
                decide,
                questions,
                agreements,
                agree,
                review,
                reviewed,
                Stream.concat(beside.stream(), more.stream()).toList(),
                room,
                mayShare);
    }

    /** A question of the plan. @param number counts from 1 */
    public record Group(int number, String question, List<Line> lines) {}

    /**
     * One thing that is to happen.
     *
     * @param request what the family asks of others for it; null for nothing
     * @param done how it went; null while nobody has said
     * @param tick where the reader says how it went; null where that is not theirs to say, or said
     */
    public record Line(
            PlanPart part,
            @Nullable Request request,
            @Nullable Answer done,
            @Nullable Link tick) {}

    /**
     * What the family asks for.
     *
     * @param of whom they ask
     * @param answer what they were told; null while nobody has answered
     * @param waiting what is said while it waits
     * @param reply where the reader answers; null where that is not theirs to do
     */
    public record Request(
            String what,
            String of,
            @Nullable Answer answer,
            String waiting,
            @Nullable Link reply) {}

    /**
     * What somebody answered.
     *
     * @param tag the answer in a word or two
     * @param words their reasons, in their words
     * @param by who said it and when
     */
    public record Answer(Tag tag, List<String> words, String by) {

        public Answer {
            words = List.copyOf(words);
        }
    }

    /** One person's own word on the plan. @param words what they add; may be empty */
    public record Agreement(String name, Tag said, String words) {}
}
