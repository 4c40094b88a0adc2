package org.goldenthread.workflows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.content.ContentView;
import org.goldenthread.core.content.ContentWriting;
import org.goldenthread.core.content.Drafts;
import org.goldenthread.core.content.FormValidation;
import org.goldenthread.core.content.NewContent;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.content.Written;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.work.NewWorkItem;
import org.goldenthread.core.work.Work;
import org.goldenthread.core.work.WorkItemId;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkReading;
import org.goldenthread.workflows.engine.Processes;
import org.goldenthread.workflows.engine.TaskTerms;
import org.jspecify.annotations.Nullable;

/** Takes one answer, in one transaction. */
@ApplicationScoped
@Transactional
class AnswerTaking {

    private Acting acting;
    private Work work;
    private WorkReading workReading;
    private ContentTypes types;
    private FormValidation validation;
    private ContentWriting writing;
    private ContentReading reading;
    private Drafts drafts;
    private Processes processes;
    private PeopleToName choices;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected AnswerTaking() {}

    @Inject
    AnswerTaking(
            Acting acting,
            Work work,
            WorkReading workReading,
            ContentTypes types,
            FormValidation validation,
            ContentWriting writing,
            ContentReading reading,
            Drafts drafts,
            Processes processes,
            PeopleToName choices) {
        this.acting = acting;
        this.work = work;
        this.workReading = workReading;
        this.types = types;
        this.validation = validation;
        this.writing = writing;
        this.reading = reading;
        this.drafts = drafts;
        this.processes = processes;
        this.choices = choices;
    }

    @Requires(Action.DO_WORK)
    Receipt take(WorkItemId id, JsonNode answers, String token) {
        PersonId me = Optional.ofNullable(acting.current().person()).orElseThrow(NotThere::new);
        String tokenHash = Tokens.hash(token);
        Optional<WorkLine> before = work.answeredBefore(id, me, tokenHash);
        if (before.isPresent()) {
            UUID answer = before.get().answer();
            return new Receipt(before.get().caseId(), answer == null ? null : new ContentId(answer), true);
        }
        WorkLine line = work.take(id);
        String task = work.taskOf(id);
        return task.isEmpty()
                ? outsideProcesses(line, me, tokenHash)
                : take(line, UUID.fromString(task), answers, me, tokenHash);
    }

    /** Work that no process asked for is done when somebody says so. */
    private Receipt outsideProcesses(WorkLine line, PersonId me, String tokenHash) {
        if (line.step().equals(NewWorkItem.JUDGE_EMERGENCY)) {
            throw new CannotBeDone("cannot.emergency.judged-elsewhere");
        }
        if (line.step().equals(WorkProjection.STUCK)) {
            processes.tryAgain(line.caseId());
        }
        work.answered(line.id(), null, tokenHash);
        work.finish(line.id(), me);
        return new Receipt(line.caseId(), null, false);
    }

    private Receipt take(WorkLine line, UUID task, JsonNode answers, PersonId me, String tokenHash) {
        TaskTerms terms = processes.termsOf(task);
        Map<String, @Nullable Object> remembered = new HashMap<>();
        ContentId written = line.form() == null ? null : write(line, line.form(), terms, answers, me, remembered);
        work.answered(line.id(), written == null ? null : written.value(), tokenHash);
        processes.done(task, remembered);
        return new Receipt(line.caseId(), written, false);
    }

    @Requires(Action.DO_WORK)
    Asked asked(WorkItemId id) {
        WorkLine line = workReading.read(id);
        ContentType form = line.form() == null ? null : types.byKey(new ContentTypeKey(line.form()));
        String task = work.taskOf(id);
        boolean asks = line.open() && !task.isEmpty();
        UUID before = asks ? processes.termsOf(UUID.fromString(task)).before() : null;
        return new Asked(
                line,
                form,
                before == null ? null : read(before),
                form == null ? Map.of() : choices.of(line.caseId(), form));
    }

    private ContentId write(
            WorkLine line,
            String form,
            TaskTerms terms,
            JsonNode answers,
            PersonId me,
            Map<String, @Nullable Object> remembered) {
        ContentType type = types.byKey(new ContentTypeKey(form));
        ObjectNode accepted = validation.accept(type, answers);
        remembered.putAll(Remembering.of(type, accepted, terms.keeps()));
        ContentId id = write(line, type, terms, accepted, me);
        if (terms.answer() != null) {
            remembered.put(terms.answer(), id.value().toString());
        }
        drafts.discard(type.key(), line.id());
        return id;
    }

    private ContentId write(WorkLine line, ContentType type, TaskTerms terms, ObjectNode accepted, PersonId me) {
        UUID before = terms.before();
        if (before != null) {
            ContentId id = new ContentId(before);
            return writing.reviseInProcess(id, read(before).newest(), accepted, "")
                    .item();
        }
        PersonId party = terms.party();
        Written written = writing.writeInProcess(NewContent.answers(
                type.key(), type.stampFor(line.caseId(), party == null ? me : party), accepted, "", null));
        return written.item();
    }

    private ContentView read(UUID content) {
        return reading.read(new ContentId(content), Language.ENGLISH, Reading.PLAIN);
    }
}
