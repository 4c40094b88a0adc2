package org.goldenthread.web.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.web.pages.editor.ChangedLine;
import org.goldenthread.web.pages.editor.ItemView.Step;
import org.goldenthread.web.pages.editor.Piece;
import org.goldenthread.web.pages.editor.ReleaseChangesView;
import org.goldenthread.web.pages.editor.ReleaseView;
import org.goldenthread.web.pages.editor.ReleasesView;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.Tag;
import org.goldenthread.web.pages.shell.View;

/** Releases: the list, one that is put together, one that nothing is in, and what one would change. */
final class ReleaseGallery {

    private static final Tag WAITS = new Tag("Waits for a second person", Tag.Tone.KIN);
    private static final List<Step> STEPS = List.of(new Step("Lowri Pugh put in something, today", "both at once"));
    private static final Link WRONG = new Link("#things", "Somebody has said yes to this release.");

    private ReleaseGallery() {}

    static Map<String, View> pages() {
        Map<String, View> pages = new LinkedHashMap<>();
        List<ReleasesView.Row> rows = List.of(
                new ReleasesView.Row("/editor/releases/0193", "Words for the spring", WAITS, "1 March 2040, 9:30am"));
        pages.put("editor-releases", new View("editor/releases", new ReleasesView(rows, "/editor/releases/new", "/m")));
        pages.put("editor-releases-none", new View("editor/releases", new ReleasesView(List.of(), null, null)));
        pages.put("editor-release", new View("editor/release", release(List.of(thing()), List.of())));
        pages.put("editor-release-empty", new View("editor/release", release(List.of(), List.of())));
        pages.put("editor-release-wrong", new View("editor/release", release(List.of(thing()), List.of(WRONG))));
        pages.put("editor-release-changes", new View("editor/release-changes", changes()));
        return pages;
    }

    private static ReleaseView release(List<ReleaseView.Thing> things, List<Link> wrong) {
        return new ReleaseView(
                "Words for the spring",
                WAITS,
                List.of("It waits for a second person. What is in it stands still."),
                List.of(
                        new Link("/editor/releases/0193/go", "Say yes to all of it"),
                        new Link("/editor/releases/0193/changes", "See what changes")),
                things,
                "/editor/releases/0193/remove",
                STEPS,
                "It is in the release now",
                wrong);
    }

    private static ReleaseView.Thing thing() {
        return new ReleaseView.Thing(
                "0193", "/editor/0193", "What a family meeting is", WAITS, "Nobody outside gets it.");
    }

    private static ReleaseChangesView changes() {
        List<ChangedLine> lines = List.of(new ChangedLine(
                "Title", List.of(new Piece(Piece.Kind.OUT, "Meetings"), new Piece(Piece.Kind.IN, "Your meeting"))));
        return new ReleaseChangesView(
                "Words for the spring",
                "/editor/releases/0193",
                List.of(
                        new ReleaseChangesView.Thing(
                                "What a family meeting is",
                                "/editor/0193",
                                List.of(new ReleaseChangesView.Language("Welsh", "cy", lines))),
                        new ReleaseChangesView.Thing("Who sees what you say", "/editor/0194", List.of())));
    }
}
