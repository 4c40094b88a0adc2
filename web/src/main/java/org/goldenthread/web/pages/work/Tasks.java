package org.goldenthread.web.pages.work;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.content.ContentView;
import org.goldenthread.core.content.Drafts;
import org.goldenthread.core.work.WorkItemId;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.workflows.AnsweringWork;
import org.goldenthread.workflows.Asked;

/** Finds a work item with its form and what has been answered so far, and keeps what is half done. */
@RequestScoped
class Tasks {

    @Inject
    AnsweringWork answering;

    @Inject
    Drafts drafts;

    @Inject
    CaseReading cases;

    @Inject
    ContentTypes types;

    /** @throws org.goldenthread.core.access.NotThere where there is none for this reader */
    Task find(String id) {
        Asked asked = answering.asked(new WorkItemId(Addresses.id(id)));
        return new Task(asked, cases.child(asked.work().caseId()).knownAs(), answers(asked));
    }

    void keep(Task task, JsonNode answers) {
        drafts.keep(task.form().key(), task.line().id(), answers);
    }

    void forget(Task task) {
        drafts.discard(task.form().key(), task.line().id());
    }

    /** What was written with an earlier version of the form is written on with that of today. */
    private JsonNode today(ContentView before) {
        return types.carried(before.type().key(), before.type().version(), before.body());
    }

    private JsonNode answers(Asked asked) {
        ContentType form = asked.form();
        if (form == null) {
            return Task.nothing();
        }
        ContentView before = asked.before();
        JsonNode otherwise = before == null ? Task.nothing() : today(before);
        return drafts.find(form.key(), asked.work().id())
                .map(Drafts.Kept::answers)
                .orElse(otherwise);
    }
}
