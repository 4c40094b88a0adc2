package org.goldenthread.workflows.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentLine;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkReading;

/** What each parent has said, since this conference began, about taking part in it. The last word of each counts. */
@ApplicationScoped
class ParentsSaid {

    private static final String YES = "yes";
    private static final String NO = "no";
    private static final ContentTypeKey STOP = new ContentTypeKey("family-stop");
    private static final List<ContentTypeKey> SAID =
            List.of(new ContentTypeKey("taking-part"), new ContentTypeKey("taking-part-told"), STOP);

    /** The steps in which they are asked, and the one that weighs what they answered while the meeting is prepared. */
    private static final Set<String> ASKED = Set.of("agree-taking-part", "ask-in-person", "without-parents");

    private CaseAtHand here;
    private ContentReading contents;
    private Answers answers;
    private WorkReading work;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ParentsSaid() {}

    @Inject
    ParentsSaid(CaseAtHand here, ContentReading contents, Answers answers, WorkReading work) {
        this.here = here;
        this.contents = contents;
        this.answers = answers;
        this.work = work;
    }

    /** True where there are parents to ask and none of them agrees. Where there are none, nobody has said no. */
    boolean noneAgrees() {
        List<PersonId> parents = here.people(Circle.PARENTS);
        Map<PersonId, String> said = said();
        return !parents.isEmpty() && parents.stream().noneMatch(parent -> YES.equals(said.get(parent)));
    }

    /** The same, once none of them is asked any more: until then their own answers come first, and are weighed then. */
    boolean noneAgreesNow() {
        Instant begun = begun();
        List<WorkLine> asked = work.ofCase(here.id()).stream()
                .filter(line -> ASKED.contains(line.step()) && !line.openedAt().isBefore(begun))
                .toList();
        return !asked.isEmpty() && asked.stream().noneMatch(WorkLine::open) && noneAgrees();
    }

    /** True where one of them has not said no. */
    boolean oneIsLeft() {
        Map<PersonId, String> said = said();
        return here.people(Circle.PARENTS).stream().anyMatch(parent -> !NO.equals(said.get(parent)));
    }

    private Map<PersonId, String> said() {
        Instant begun = begun();
        Map<PersonId, String> said = new HashMap<>();
        SAID.stream()
                .flatMap(form -> contents.inCase(here.id(), ContentFilter.only(form)).stream())
                .filter(line -> !line.begunAt().isBefore(begun))
                .sorted(Comparator.comparing(ContentLine::begunAt))
                .forEach(line -> note(line, said));
        return said;
    }

    private void note(ContentLine line, Map<PersonId, String> said) {
        Answers.Sheet sheet = answers.read(line.id().value().toString());
        Optional.ofNullable(sheet.view().place().party())
                .ifPresent(whose -> said.put(whose, line.type().equals(STOP) ? NO : sheet.text("takesPart")));
    }

    /** Words of an earlier conference are not of this one, which begins with its referral. */
    private Instant begun() {
        return work.ofCase(here.id()).stream()
                .filter(line -> line.step().equals("refer"))
                .map(WorkLine::openedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
