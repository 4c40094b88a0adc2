package org.goldenthread.web.pages.papers;

import java.util.List;
import org.goldenthread.web.pages.form.Shown;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.Tag;
import org.jspecify.annotations.Nullable;

/**
 * One paper to read.
 *
 * @param written who wrote it and on what day
 * @param notes what a reader has to know first: in another language, parts removed, an older version
 * @param language the language of the words where it is not the page's, or null
 * @param back the list it is in
 * @param newest where what holds now is read, or null where this is it
 * @param earlier the versions before this one, for those who may open them
 * @param seen where those it is about can see who has looked, or null
 * @param readers where they can see who can read it and why, or null
 */
public record PaperView(
        String title,
        String written,
        Tag room,
        List<String> notes,
        @Nullable String language,
        List<Shown> body,
        Link back,
        @Nullable Link newest,
        List<Link> earlier,
        @Nullable Link seen,
        @Nullable Link readers) {

    public PaperView {
        notes = List.copyOf(notes);
        earlier = List.copyOf(earlier);
        body = List.copyOf(body);
    }
}
