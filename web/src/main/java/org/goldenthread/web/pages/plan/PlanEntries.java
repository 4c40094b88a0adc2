package org.goldenthread.web.pages.plan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.ContentView;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.web.pages.form.PeopleToChoose;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.workflows.conference.PlanSharing;

/** Reads what a family has written in its room, and says it in plain words. */
@RequestScoped
class PlanEntries {

    private static final ContentFilter ENTRIES = new ContentFilter(PlanSharing.ENTRY, null, 100);

    @Inject
    ContentReading content;

    /** In the order in which they were written. */
    List<ContentView> of(CaseId caseId, Language language) {
        List<ContentView> entries = new ArrayList<>();
        content.inCase(caseId, ENTRIES).forEach(line -> entries.add(content.read(line.id(), language, Reading.PLAIN)));
        Collections.reverse(entries);
        return entries;
    }

    static Room.Entry entry(Page page, ContentView view, PeopleToChoose people, String room) {
        JsonNode body = view.body();
        String owner = people.known().getOrDefault(body.path("owner").asText(), "");
        String others = body.path("others").asText();
        String who = owner.isEmpty() || others.isEmpty()
                ? owner + others
                : page.say("room.who", "owner", owner, "others", others);
        return new Room.Entry(
                body.path("what").asText(),
                who,
                by(page, body),
                body.path("request").asText(),
                room + "/" + view.id().value());
    }

    private static String by(Page page, JsonNode body) {
        String day = body.path("by").asText();
        String words = body.path("when").asText();
        if (day.isEmpty()) {
            return words;
        }
        try {
            String said = page.day(LocalDate.parse(day));
            return words.isEmpty() ? said : said + ". " + words;
        } catch (DateTimeParseException asWritten) {
            return day;
        }
    }
}
