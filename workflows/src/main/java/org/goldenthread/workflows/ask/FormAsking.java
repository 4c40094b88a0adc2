package org.goldenthread.workflows.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.casefile.Part;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.work.Work;
import org.goldenthread.core.work.WorkItemId;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkReading;
import org.goldenthread.workflows.engine.Processes;

/**
 * Asks one person who takes part in a case to fill in one form. Which forms, and whom, the form says and the policy: nobody is
 * asked for what whoever asks could not read, or by a form that they do not answer.
 */
@ApplicationScoped
@Transactional
public class FormAsking {

    /** The key of the process, which is the name of its folder. */
    public static final String PROCESS = "ask";

    /** In which capacity they ask who hold several: whoever holds that one is told of the answer. */
    private static final List<Capacity> ASKERS =
            List.of(Capacity.COORDINATOR, Capacity.SOCIAL_WORKER, Capacity.TEAM_MANAGER);

    private Processes processes;
    private ContentTypes types;
    private CaseReading cases;
    private CaseSeats seats;
    private Work work;
    private WorkReading reading;
    private AccessGuard guard;
    private Acting acting;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected FormAsking() {}

    @Inject
    FormAsking(
            Processes processes,
            ContentTypes types,
            CaseReading cases,
            CaseSeats seats,
            Work work,
            WorkReading reading,
            AccessGuard guard,
            Acting acting,
            PortalClock clock) {
        this.processes = processes;
        this.types = types;
        this.cases = cases;
        this.seats = seats;
        this.work = work;
        this.reading = reading;
        this.guard = guard;
        this.acting = acting;
        this.clock = clock;
    }

    /** A form that can be asked for, and whom. */
    public record Askable(ContentType form, List<Involved> people) {}

    /**
     * Something that was asked for so, as far as the reader may know of it.
     *
     * @param canBeTakenBack true where it waits and the reader can take it back
     */
    public record AskedFor(WorkLine line, boolean canBeTakenBack) {}

    /** Whether whoever acts may ask anybody for anything here; to offer it or leave it out. */
    @Requires(Action.SEE)
    public boolean mayAsk(CaseId caseId) {
        return guard.allows(Action.SHARE, caseId) && asker(caseId).isPresent();
    }

    /** What whoever acts may ask of whom in this case; empty for nothing. @throws NotThere if they may ask for nothing here */
    @Requires(Action.SHARE)
    public List<Askable> open(CaseId caseId) {
        if (asker(caseId).isEmpty()) {
            throw new NotThere();
        }
        List<Involved> there = cases.people(caseId, Language.ENGLISH).stream()
                .filter(one -> one.part().holds(clock.now()))
                .filter(one -> !one.part().person().equals(acting.current().person()))
                .toList();
        return types.keys().stream()
                .map(types::byKey)
                .filter(FormAsking::isAskable)
                .map(form -> new Askable(
                        form,
                        there.stream()
                                .filter(one -> mayBeAsked(caseId, form, one.part()))
                                .toList()))
                .filter(one -> !one.people().isEmpty())
                .toList();
    }

    private static boolean isAskable(ContentType form) {
        return form.schema().path("x-gt").path("askable").asBoolean(false)
                && form.key().value().length() <= 48;
    }

    private boolean mayBeAsked(CaseId caseId, ContentType form, Part part) {
        return form.answeredBy().contains(part.capacity()) && maySee(caseId, form, part.person());
    }

    private boolean maySee(CaseId caseId, ContentType form, PersonId person) {
        return guard.allows(
                Action.SEE, new Subject(SubjectKind.CONTENT, caseId.value(), form.stampFor(caseId, person)));
    }

    /**
     * Asks.
     *
     * @throws NotThere if whoever acts may not ask this of them
     * @throws CannotBeDone if they are asked for it already
     */
    @Requires(Action.SHARE)
    public void ask(CaseId caseId, ContentTypeKey form, PersonId person) {
        seats.hold(caseId);
        PersonId me = Optional.ofNullable(acting.current().person()).orElseThrow(NotThere::new);
        Askable askable = open(caseId).stream()
                .filter(one -> one.form().key().equals(form))
                .findFirst()
                .orElseThrow(NotThere::new);
        Part part = askable.people().stream()
                .map(Involved::part)
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow(NotThere::new);
        boolean waits = asked(caseId)
                .anyMatch(line -> line.open()
                        && person.equals(line.person())
                        && form.value().equals(line.form()));
        if (waits) {
            throw new CannotBeDone("cannot.ask.waits-already");
        }
        processes.beginAnother(
                PROCESS,
                caseId,
                me,
                Map.of(
                        "form", form.value(),
                        "person", person.value().toString(),
                        "capacity", part.capacity().name(),
                        "room", askable.form().compartment().name(),
                        "asker", asker(caseId).orElseThrow(NotThere::new).name(),
                        "about", Ids.next().toString()));
    }

    /** What was asked for so in this case, the newest first. */
    @Requires(Action.SHARE)
    public List<AskedFor> inCase(CaseId caseId) {
        List<AskedFor> all = new ArrayList<>();
        asked(caseId).forEach(line -> all.add(0, new AskedFor(line, line.open() && mayTakeBack(caseId, line))));
        return all;
    }

    /**
     * Takes it back: whoever asked, and whoever else could ask for it now, for those who asked may have left; not whoever is asked.
     *
     * @throws NotThere if whoever acts neither asked nor could ask for it, or it was taken back already
     * @throws CannotBeDone if it was answered meanwhile
     */
    @Requires(Action.SHARE)
    public void withdraw(CaseId caseId, WorkItemId id) {
        WorkLine line =
                asked(caseId).filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotThere::new);
        UUID about = line.about();
        if (!line.open()) {
            throw new CannotBeDone("cannot.ask.over");
        }
        if (!mayTakeBack(caseId, line) || about == null) {
            throw new NotThere();
        }
        work.take(id);
        processes.tellAbout("ask-withdrawn", caseId, about);
    }

    private Stream<WorkLine> asked(CaseId caseId) {
        return reading.ofCase(caseId).stream().filter(line -> line.process().equals(PROCESS));
    }

    private boolean mayTakeBack(CaseId caseId, WorkLine line) {
        boolean askedOfMe = Objects.equals(line.person(), acting.current().person());
        return isMine(line) || (!askedOfMe && asker(caseId).isPresent() && mayReadTheAnswer(caseId, line));
    }

    private boolean mayReadTheAnswer(CaseId caseId, WorkLine line) {
        String form = line.form();
        PersonId person = line.person();
        return form != null
                && person != null
                && types.find(new ContentTypeKey(form))
                        .filter(type -> maySee(caseId, type, person))
                        .isPresent();
    }

    private boolean isMine(WorkLine line) {
        String task = work.taskOf(line.id());
        return !task.isEmpty()
                && processes
                        .startedBy(UUID.fromString(task))
                        .filter(by -> by.equals(acting.current().person()))
                        .isPresent();
    }

    private Optional<Capacity> asker(CaseId caseId) {
        return ASKERS.stream().filter(cases.mine(caseId)::contains).findFirst();
    }
}
