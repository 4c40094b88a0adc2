package org.goldenthread.web.pages.words;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.web.pages.shell.View;

/** Pages for anybody: they know nothing of any family. */
@Path("{page: words|listen|accessibility}")
@Produces("text/html;charset=UTF-8")
public class WordPages {

    private static final List<String> WORDS = Stream.of(
                    "family-meeting",
                    "private-time",
                    "coordinator",
                    "advocate",
                    "social-worker",
                    "plan",
                    "review",
                    "reviewing-officer",
                    "council",
                    "parental-responsibility",
                    "safe-contact",
                    "court")
            .map(word -> "words." + word)
            .toList();

    @GET
    public View page(@PathParam("page") String page) {
        return new View("words/explained", explained(page));
    }

    /** What a page holds. @param page {@code words}, {@code listen} or {@code accessibility} */
    public static Explained explained(String page) {
        return switch (page) {
            case "listen" ->
                new Explained(
                        "listen.title", "listen.lead", List.of("listen.iphone", "listen.android", "listen.computer"));
            case "accessibility" ->
                new Explained(
                        "nav.accessibility",
                        "accessibility.lead",
                        List.of("accessibility.can", "accessibility.cannot", "accessibility.tell"));
            default -> new Explained("nav.words", "words.lead", WORDS);
        };
    }
}
