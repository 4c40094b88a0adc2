package org.goldenthread.web.pages.papers;

import java.util.List;
import java.util.Optional;
import org.goldenthread.core.content.ContentView;
import org.goldenthread.core.content.VersionLine;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;

/** Which versions of a paper there are beside the one that is read. */
final class VersionsInWords {

    private final Page page;
    private final ContentView paper;

    VersionsInWords(Page page, ContentView paper) {
        this.page = page;
        this.paper = paper;
    }

    /** Nobody takes an older version for what holds now. */
    Optional<String> warning() {
        return older() ? Optional.of(page.say("papers.older", "number", paper.version())) : Optional.empty();
    }

    Optional<Link> newest() {
        return older() ? Optional.of(new Link(address(), page.say("papers.newest"))) : Optional.empty();
    }

    /** @param history all versions, newest first */
    List<Link> earlier(List<VersionLine> history) {
        return history.stream()
                .filter(line -> line.number() < paper.version())
                .map(line -> new Link(
                        address() + "/versions/" + line.number(),
                        page.say("papers.version", "number", line.number()) + ", " + page.date(line.at())))
                .toList();
    }

    private boolean older() {
        return paper.version() < paper.newest();
    }

    private String address() {
        return "/papers/" + paper.id().value();
    }
}
