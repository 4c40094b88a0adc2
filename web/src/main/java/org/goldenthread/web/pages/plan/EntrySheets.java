package org.goldenthread.web.pages.plan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.content.ContentView;
import org.goldenthread.core.content.FieldError;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.web.pages.form.Asking;
import org.goldenthread.web.pages.form.PeopleToChoose;
import org.goldenthread.web.pages.form.ReadingBack;
import org.goldenthread.web.pages.papers.CasePeople;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.View;
import org.goldenthread.workflows.conference.PlanSharing;
import org.jspecify.annotations.Nullable;

/** Draws the sheet on which a part of the plan is written. */
@RequestScoped
class EntrySheets {

    @Inject
    ContentTypes types;

    @Inject
    ContentReading reading;

    @Inject
    CasePeople people;

    View sheet(
            Page page,
            CaseId caseId,
            @Nullable ContentView changed,
            JsonNode answers,
            List<FieldError> errors,
            String token) {
        return drawn(page, caseId, changed, answers, errors, token, List.of());
    }

    /** Both texts: the other's to read, one's own still in the boxes, to be sent again on top of the newer one. */
    View both(Page page, CaseId caseId, ContentView changed, JsonNode mine) {
        ContentView newest = reading.read(changed.id(), page.language(), Reading.PLAIN);
        List<String> theirs = new ReadingBack(page, newest.type(), people.toChoose(caseId))
                .answered(newest.body()).stream()
                        .map(line -> page.say("form.said", "question", line.question(), "answer", line.said()))
                        .toList();
        return drawn(page, caseId, newest, mine, List.of(), String.valueOf(newest.newest()), theirs);
    }

    private View drawn(
            Page page,
            CaseId caseId,
            @Nullable ContentView changed,
            JsonNode answers,
            List<FieldError> errors,
            String token,
            List<String> theirs) {
        ContentType type = types.byKey(PlanSharing.ENTRY);
        PeopleToChoose known = people.toChoose(caseId);
        Asking asking = new Asking(page, type, answers, errors, known, "");
        String room = "/together/" + caseId.value();
        return new View(
                "plan/entry",
                new EntrySheet(
                        answers.path("question").asText(),
                        room + "/"
                                + (changed == null
                                        ? "add"
                                        : changed.id().value().toString()),
                        room,
                        token,
                        changed != null,
                        asking.onPage(1),
                        asking.errorsOnPage(0),
                        theirs));
    }
}
