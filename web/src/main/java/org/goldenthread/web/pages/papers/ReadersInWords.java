package org.goldenthread.web.pages.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.ContentView;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.content.VariantKind;
import org.goldenthread.core.content.WhoReads.Reader;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.WordKey;
import org.goldenthread.web.pages.casefile.InWords;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** Puts who can read a paper in words; of people whom the reader may not know of, nothing is said. */
@RequestScoped
public class ReadersInWords {

    @Inject
    CaseReading cases;

    @Inject
    ContentReading content;

    Map<PersonId, String> names(ContentId paper) {
        CaseId caseId = paper(paper).place().caseId();
        return caseId == null ? Map.of() : cases.names(caseId);
    }

    ReadersView view(Page page, ContentId id, List<Reader> readers, boolean mayKeep, List<Link> errors) {
        ContentView paper = paper(id);
        CaseId caseId = paper.place().caseId();
        String child = caseId == null ? "" : cases.child(caseId).knownAs();
        Map<PersonId, String> names = caseId == null ? Map.of() : cases.names(caseId);
        InWords words = new InWords(page, child);
        String here = "/papers/" + id.value();
        String own = paper.shortTitle();
        return new ReadersView(
                own == null ? page.say(paper.type().titleKey(), "child", child) : own,
                new Link(here, page.say("parts.back")),
                errors,
                lines(page, words, names, readers, true, mayKeep),
                lines(page, words, names, readers, false, mayKeep),
                mayKeep ? new Link(here + "/readers/keep", page.say("readers.keep")) : null,
                here + "/readers/let");
    }

    private static List<ReadersView.Line> lines(
            Page page, InWords words, Map<PersonId, String> names, List<Reader> readers, boolean can, boolean mayKeep) {
        return readers.stream()
                .filter(reader -> (reader.kind() != null) == can && names.containsKey(reader.person()))
                .map(reader -> new ReadersView.Line(
                        names.getOrDefault(reader.person(), ""),
                        words.capacity(reader.capacity()),
                        page.say("access.reason." + reader.reason()),
                        shape(page, reader.kind()),
                        when(page, reader),
                        mayKeep && reader.reason().equals("never-see")
                                ? reader.person().value().toString()
                                : null))
                .toList();
    }

    private static String shape(Page page, @Nullable VariantKind kind) {
        return kind == null || kind == VariantKind.ORIGINAL ? "" : page.say(WordKey.of("readers.shape", kind));
    }

    private static String when(Page page, Reader reader) {
        String since = page.date(reader.since());
        return reader.until() == null
                ? page.say("readers.since", "day", since)
                : page.say("readers.between", "day", since, "end", page.date(reader.until()));
    }

    private ContentView paper(ContentId id) {
        return content.read(id, Language.ENGLISH, Reading.PLAIN);
    }
}
