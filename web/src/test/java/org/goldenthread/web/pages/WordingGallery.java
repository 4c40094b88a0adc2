package org.goldenthread.web.pages;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.Tag;
import org.goldenthread.web.pages.shell.View;
import org.goldenthread.web.pages.wording.WordingView;
import org.goldenthread.web.pages.wording.WordingsView;
import org.goldenthread.web.pages.wording.WordingsView.Lang;
import org.goldenthread.web.pages.wording.WordingsView.Option;
import org.jspecify.annotations.Nullable;

/** The words of the portal: the list, nothing found, one that nobody has begun and one that is on the desk. */
final class WordingGallery {

    /** What an editor could try to have a page do. */
    static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>", "${7*7}", "{{7*7}}", "@inject(x)", "`\"'><img src=x>", "</p></section>");

    private static final List<Tag> TAGS =
            List.of(new Tag("Waits for a second person", Tag.Tone.KIN), new Tag("Welsh: not yet read", Tag.Tone.STOP));

    private WordingGallery() {}

    static Map<String, View> pages() {
        Map<String, View> pages = new LinkedHashMap<>();
        pages.put("wordings", new View("wording/all", all(List.of(row()))));
        pages.put("wordings-none", new View("wording/all", all(List.of())));
        pages.put("wording", new View("wording/one", one(null, "/editor/words/home.hello")));
        pages.put("wording-begun", new View("wording/one", one(new Link("/editor/0193", "Go on"), null)));
        pages.put("wording-shown", new View("wording/shown", HOSTILE));
        return pages;
    }

    private static WordingsView.Row row() {
        return new WordingsView.Row(
                "/editor/words/home.hello", "home.hello", List.of(HOSTILE, List.of("Helo, {name}")), TAGS);
    }

    private static WordingsView all(List<WordingsView.Row> rows) {
        Lang welsh = new Lang("cy");
        return new WordingsView(
                rows,
                rows.size() + " of these",
                HOSTILE.get(0),
                List.of(new WordingsView.Filter("where", "Where", List.of(new Option("", "Any", true)))),
                List.of("English", "Welsh"),
                Arrays.asList(new Lang(null), welsh),
                rows.isEmpty() ? List.of() : List.of("home.hello 0193"),
                "I have read all of these",
                rows.isEmpty() ? null : "/editor/words?after=home.hello",
                rows.isEmpty() ? "" : "We took it down");
    }

    private static WordingView one(@Nullable Link desk, @Nullable String begin) {
        return new WordingView(
                "home.hello",
                TAGS,
                List.of("Where they stand: the family’s own pages.", "The portal fills in: {name}."),
                List.of(
                        new WordingView.Side("English", null, HOSTILE),
                        new WordingView.Side("Welsh", "cy", List.of("Helo, {name}"))),
                List.of(new Link("/editor/words?find=home.", "What stands beside them")),
                desk,
                begin);
    }
}
