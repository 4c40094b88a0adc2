package org.goldenthread.web.pages.editor;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.editorial.EditorsDesk;
import org.goldenthread.core.editorial.ReleasesDesk;
import org.goldenthread.core.editorial.ReleasesDesk.ReleaseLine;
import org.goldenthread.web.pages.parts.Portion;
import org.goldenthread.web.pages.shell.View;

/** The releases: what goes out together, went out, or is being put together. */
@Path("editor/releases")
@Produces("text/html;charset=UTF-8")
public class ReleaseListPages {

    private static final int MOST = 50;

    @Inject
    EditorsDesk desk;

    @Inject
    ReleasesDesk releases;

    @Inject
    Speaking speaking;

    @GET
    public View all(@QueryParam("after") @DefaultValue("") String after) {
        if (!desk.isThere()) {
            throw new NotThere();
        }
        EditorWords words = speaking.words();
        Portion<ReleaseLine> shown =
                Portion.of(releases.list(after.isEmpty() ? null : Places.release(after), MOST + 1), MOST);
        ReleaseLine last = shown.last();
        return new View(
                "editor/releases",
                new ReleasesView(
                        shown.shown().stream().map(line -> row(words, line)).toList(),
                        desk.mayBegin() ? Places.RELEASES + "/new" : null,
                        last == null
                                ? null
                                : Places.RELEASES + "?after=" + last.id().value()));
    }

    private static ReleasesView.Row row(EditorWords words, ReleaseLine line) {
        return new ReleasesView.Row(
                Places.of(line.id()),
                line.name(),
                words.stage(line.stage()),
                line.at() == null ? "" : words.at(line.at()));
    }
}
