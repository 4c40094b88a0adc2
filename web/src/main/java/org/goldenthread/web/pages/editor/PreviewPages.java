package org.goldenthread.web.pages.editor;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.editorial.DeskVariant;
import org.goldenthread.core.editorial.EditorsDesk;
import org.goldenthread.core.editorial.EditorsDesk.Opened;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.View;

/**
 * The newest words of a thing in a frame as wide as a phone or a desk, for whoever may see a draft (see {@link ShownPages}).
 */
@Path("editor/{id}/preview/{tag}")
@Produces("text/html;charset=UTF-8")
public class PreviewPages {

    private static final String PHONE = "phone";
    private static final String DESKTOP = "desktop";

    @Inject
    EditorsDesk desk;

    @Inject
    Speaking speaking;

    @GET
    public View preview(
            @PathParam("id") String id,
            @PathParam("tag") String tag,
            @QueryParam("width") @DefaultValue(PHONE) String width) {
        Opened opened = desk.open(Places.id(id));
        VariantTag variant = speaking.variant(tag);
        if (!opened.newest().containsKey(variant.value())) {
            throw new NotThere();
        }
        EditorWords words = speaking.words();
        Page page = words.page();
        String asked = width.equals(DESKTOP) ? DESKTOP : PHONE;
        DeskVariant seen = opened.line().variants().stream()
                .filter(other -> other.tag().equals(variant))
                .findFirst()
                .orElseThrow(NotThere::new);
        String place = Places.preview(opened.line().id(), variant);
        return new View(
                "editor/preview",
                new PreviewView(
                        opened.line().title(),
                        Places.of(opened.line().id()),
                        languages(opened, words, asked),
                        place + "?width=" + asked,
                        List.of(PHONE, DESKTOP).stream()
                                .map(one -> new Link(place + "?width=" + one, page.say("editor.width." + one)))
                                .toList(),
                        place + "?width=" + asked,
                        asked.equals(PHONE),
                        Places.shown(opened.line().id(), variant),
                        opened.line().key().type().value().equals("letter")
                                ? Places.paper(opened.line().id(), variant)
                                : null,
                        seen.unread() && opened.mayWrite()
                                ? Places.of(opened.line().id()) + "/read/" + variant
                                : null,
                        words.variant(variant),
                        Objects.requireNonNull(seen.age().revision()),
                        page.say("editor.preview.words")));
    }

    private List<Link> languages(Opened opened, EditorWords words, String width) {
        return opened.line().variants().stream()
                .filter(one -> !one.missing())
                .map(one -> new Link(
                        Places.preview(opened.line().id(), one.tag()) + "?width=" + width, words.variant(one.tag())))
                .toList();
    }
}
