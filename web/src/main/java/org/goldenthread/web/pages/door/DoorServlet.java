package org.goldenthread.web.pages.door;

import gg.jte.output.Utf8ByteOutput;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.goldenthread.core.content.Texts;
import org.goldenthread.web.login.DoorPage;
import org.goldenthread.web.login.FormToken;
import org.goldenthread.web.pages.shell.Assets;
import org.goldenthread.web.pages.shell.Drawing;
import org.goldenthread.web.pages.shell.KeptWords;
import org.goldenthread.web.pages.shell.Notice;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Reader;
import org.goldenthread.web.pages.shell.Readers;
import org.goldenthread.web.pages.shell.View;

/** Draws what the door says; reached from inside only. */
@WebServlet(DoorPage.ADDRESS)
public class DoorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Readers readers;

    @Inject
    transient Texts texts;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<DoorPage> said = DoorPage.of(request);
        if (said.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Reader reader = readers.current();
        View view = view(said.get(), request);
        String here = here(said.get(), request);
        Utf8ByteOutput drawn = Drawing.draw(view, new Page(reader, texts, Assets.shipped(), here));
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", reader.language().tag());
        response.setContentLength(drawn.getContentLength());
        drawn.writeTo(response.getOutputStream());
    }

    /** Where a change of language comes back to. */
    private static String here(DoorPage page, HttpServletRequest request) {
        return switch (page) {
            case DOORS -> "/sign-in";
            case INVITATION -> DoorPage.about(request);
            case FIRST_STEPS -> "/first-steps";
            default -> "/";
        };
    }

    private static View view(DoorPage page, HttpServletRequest request) {
        return switch (page) {
            case DOORS -> new View("door/doors", new DoorView(escaped(DoorPage.about(request)), ""));
            case SIGN_OUT -> new View("door/signOut", new DoorView("/", FormToken.of(request)));
            case SIGNED_OUT -> new View("door/signedOut", new DoorView("/", ""));
            case AWAY -> notice("door.away");
            case READING_ONLY -> readingOnly(DoorPage.about(request));
            case NOT_LET_IN -> notice("door.not-let-in");
            case LOST -> notice("door.lost");
            case FORM_NOT_OURS -> notice("door.form-not-ours");
            case ADDRESS_TOO_LONG, NO_LENGTH, WRONG_METHOD, WRONG_KIND, NOT_ENCODED -> notice("error.not-understood");
            case TOO_LARGE -> notice("door.too-large");
            case NOT_KEPT -> KeptWords.notKept(request).view();
            case KEPT_NO_LONGER -> notice("again.over");
            case INVITATION_OVER -> notice("door.invitation-over");
            case INVITATION ->
                new View("door/invitation", new DoorView(DoorPage.about(request), FormToken.of(request)));
            case FIRST_STEPS ->
                new View("door/firstSteps", new DoorView(DoorPage.about(request), FormToken.of(request)));
        };
    }

    private static View readingOnly(String kept) {
        return kept.equals("/") ? notice("door.reading-only") : new View("door/readingOnly", new DoorView(kept, ""));
    }

    private static View notice(String words) {
        return Notice.of(words).view();
    }

    private static String escaped(String back) {
        return URLEncoder.encode(back, StandardCharsets.UTF_8);
    }
}
