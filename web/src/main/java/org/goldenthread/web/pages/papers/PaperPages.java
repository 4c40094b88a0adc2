package org.goldenthread.web.pages.papers;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.Coordinator;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.ContentView;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.content.VariantKind;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.tripwire.LookingAtHeld;
import org.goldenthread.web.pages.casefile.InWords;
import org.goldenthread.web.pages.form.ReadingBack;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;
import org.jspecify.annotations.Nullable;

/** One paper, and who has looked at it. */
@AtOneLook
@Path("papers/{id}")
@Produces("text/html;charset=UTF-8")
public class PaperPages {

    @Inject
    ContentReading content;

    @Inject
    CaseReading cases;

    @Inject
    CasePeople people;

    @Inject
    SeenInWords seen;

    @Inject
    LookingAtHeld held;

    @Inject
    AccessGuard guard;

    @Inject
    Pages pages;

    @GET
    public View read(@PathParam("id") String id) {
        Page page = pages.current();
        ContentId contentId = new ContentId(Addresses.id(id));
        ContentView paper =
                content.read(contentId, page.language(), page.reader().easyRead() ? Reading.EASY : Reading.PLAIN);
        return new View("papers/paper", view(page, paper));
    }

    /** As it was written; for those who read the paper whole. */
    @GET
    @Path("versions/{number: [1-9][0-9]*}")
    public View version(@PathParam("id") String id, @PathParam("number") int number) {
        ContentView paper = content.readVersion(new ContentId(Addresses.id(id)), number);
        return new View("papers/paper", view(pages.current(), paper));
    }

    @GET
    @Path("seen")
    public View seen(@PathParam("id") String id) {
        Page page = pages.current();
        ContentId contentId = new ContentId(Addresses.id(id));
        ContentView paper = content.read(contentId, page.language(), Reading.PLAIN);
        CaseId caseId = paper.place().caseId();
        String child = child(caseId);
        return new View(
                "papers/seen",
                new SeenView(
                        title(page, paper, child),
                        new Link("/papers/" + contentId.value(), page.say("parts.back")),
                        seen.lines(page, contentId, caseId, child)));
    }

    private PaperView view(Page page, ContentView paper) {
        CaseId caseId = paper.place().caseId();
        String child = child(caseId);
        Map<PersonId, String> names = caseId == null ? Map.of() : cases.names(caseId);
        PersonId author = paper.author().person();
        String name = author == null ? "" : names.getOrDefault(author, "");
        String day = page.date(paper.at());
        Language language = paper.language();
        VersionsInWords versions = new VersionsInWords(page, paper);
        return new PaperView(
                title(page, paper, child),
                name.isEmpty()
                        ? page.say("papers.written-by-portal", "day", day)
                        : page.say("papers.written", "name", name, "day", day),
                new InWords(page, child).room(paper.place().compartment()),
                Stream.of(
                                held(page, paper).stream(),
                                versions.warning().stream(),
                                notes(page, paper).stream(),
                                inWelsh(page, paper).stream())
                        .flatMap(notes -> notes)
                        .toList(),
                language == null || language == page.language() ? null : language.tag(),
                new ReadingBack(page, paper.type(), people.toChoose(caseId)).shown(paper.body()),
                back(page, caseId, child),
                versions.newest().orElse(null),
                earlier(versions, paper),
                trail(page, paper, "/seen", "seen.link"),
                trail(page, paper, "/readers", "readers.link"));
    }

    /** Only for those who may write the next: what was taken out since still stands in the versions before. */
    private List<Link> earlier(VersionsInWords versions, ContentView paper) {
        return paper.version() > 1 && guard.allows(Action.CHANGE, paper.id())
                ? versions.earlier(content.history(paper.id()))
                : List.of();
    }

    private static List<String> notes(Page page, ContentView paper) {
        List<String> notes = new ArrayList<>();
        Language language = paper.language();
        if (language != null && language != page.language()) {
            notes.add(page.say("papers.in-language", "language", page.say("language." + language.tag())));
        }
        if (paper.kind() == VariantKind.REDACTED) {
            notes.add(page.say("papers.redacted"));
        } else if (paper.kind() == VariantKind.EASY_READ) {
            notes.add(page.say("papers.easy-read"));
        } else if (paper.kind() == VariantKind.TRANSLATION) {
            notes.add(page.say("papers.translated"));
        }
        return notes;
    }

    /** What its writer has to know first: that it waits for a look, or that it came back. */
    private Optional<String> held(Page page, ContentView paper) {
        return switch (held.ofMine(paper.id())) {
            case NOTHING -> Optional.empty();
            case WAITS -> Optional.of(page.say("papers.held.waits"));
            case SENT_BACK -> Optional.of(page.say("papers.held.sent-back"));
        };
    }

    /** Whoever reads in Welsh may have it in Welsh: whom to ask, where this is not known to be. */
    private List<String> inWelsh(Page page, ContentView paper) {
        CaseId caseId = paper.place().caseId();
        if (page.language() != Language.WELSH || paper.language() == Language.WELSH || caseId == null) {
            return List.of();
        }
        return cases.coordinators(caseId).stream()
                .map(Coordinator::knownAs)
                .limit(1)
                .map(name -> page.say("papers.in-welsh", "name", name))
                .toList();
    }

    /** Only for those who may ask it; for others the link is not there at all. */
    private @Nullable Link trail(Page page, ContentView paper, String below, String words) {
        Subject subject = new Subject(SubjectKind.CONTENT, paper.id().value(), paper.place());
        return guard.allows(Action.SEE_TRAIL, subject)
                ? new Link("/papers/" + paper.id().value() + below, page.say(words))
                : null;
    }

    private static Link back(Page page, @Nullable CaseId caseId, String child) {
        return page.reader().staff() && caseId != null
                ? new Link("/cases/" + caseId.value() + "/papers", child)
                : new Link("/papers", page.say("papers.title"));
    }

    private String child(@Nullable CaseId caseId) {
        return caseId == null ? "" : cases.child(caseId).knownAs();
    }

    private static String title(Page page, ContentView paper, String child) {
        String own = paper.shortTitle();
        return own == null ? page.say(paper.type().titleKey(), "child", child) : own;
    }
}
