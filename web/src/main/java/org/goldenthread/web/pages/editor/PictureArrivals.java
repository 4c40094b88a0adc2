package org.goldenthread.web.pages.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.goldenthread.core.document.FileRefused;
import org.goldenthread.core.document.PictureKeeping;
import org.goldenthread.core.editorial.PictureLibrary;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.View;
import org.jspecify.annotations.Nullable;

/** The page on which the bytes of a picture are brought, and what becomes of them. */
@RequestScoped
class PictureArrivals {

    private static final long MEBIBYTE = 1024 * 1024;

    @Inject
    PictureLibrary library;

    @Inject
    Speaking speaking;

    /** @param picture the hash of what is kept; null where nothing is @param wrong why not, in one sentence */
    record Arrived(@Nullable String picture, List<Link> wrong) {}

    View ask(String action, String back, List<Link> wrong) {
        Page page = speaking.words().page();
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("editor.title"),
                        page.say("editor.picture.bring"),
                        page.say("editor.picture.bring.why", "most", PictureKeeping.most() / MEBIBYTE),
                        action,
                        back,
                        1,
                        1,
                        List.of(new Ask(page, "picture").file("file")),
                        wrong,
                        "",
                        page.say("editor.picture.bring.send"),
                        false,
                        true));
    }

    Arrived receive(@Nullable EntityPart file) throws IOException {
        String name = file == null ? "" : file.getFileName().orElse("");
        if (file == null || name.isBlank()) {
            return not(speaking.words().page().say("ask.picture.file.wrong"));
        }
        try (InputStream bytes = file.getContent()) {
            return new Arrived(
                    library.receive(name, file.getMediaType().toString(), bytes).sha256(), List.of());
        } catch (FileRefused refused) {
            return not(speaking.words().page().sayInOrder(refused.textKey(), refused.arguments()));
        }
    }

    private static Arrived not(String why) {
        return new Arrived(null, List.of(new Link("#q-file", why)));
    }
}
