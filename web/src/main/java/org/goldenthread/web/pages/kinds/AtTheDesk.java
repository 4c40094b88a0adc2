package org.goldenthread.web.pages.kinds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kinds.KindSheet;
import org.goldenthread.core.kinds.KindStage;
import org.goldenthread.core.kinds.KindWriting;
import org.goldenthread.core.kinds.KindsReading;
import org.goldenthread.core.kinds.KindsReading.Opened;
import org.goldenthread.core.kinds.KindsReading.Proposed;
import org.goldenthread.web.pages.shell.Pages;

/** Where kinds have their pages, and what is proposed of one, to be drawn on and kept. */
@RequestScoped
class AtTheDesk {

    static final String KINDS = "/editor/kinds";

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    @Inject
    KindsReading kinds;

    @Inject
    KindWriting writing;

    KindInWords words() {
        return new KindInWords(pages.current(), texts);
    }

    static String place(ContentTypeKey key) {
        return KINDS + "/" + key;
    }

    /** @throws NotThere if no kind can be called so */
    static ContentTypeKey key(String written) {
        try {
            return new ContentTypeKey(written);
        } catch (IllegalArgumentException noKey) {
            throw new NotThere();
        }
    }

    static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    /** A number that was sent; -1, which nothing is counted as, where it is none. */
    static int number(String sent) {
        return sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : -1;
    }

    /** What is proposed. @throws NotThere if nothing is, or whoever acts may not write it */
    Opened opened(ContentTypeKey key) {
        Opened opened = kinds.open(key);
        if (opened.proposed() == null || !opened.mayWrite()) {
            throw new NotThere();
        }
        return opened;
    }

    /** Before a page that changes it: what waits for a second person stands still, and has none. */
    void mustBeDrawn(ContentTypeKey key) {
        if (proposed(opened(key)).stage() != KindStage.DRAFT) {
            throw new NotThere();
        }
    }

    KindSheet drawn(ContentTypeKey key) {
        return drawn(opened(key));
    }

    static KindSheet drawn(Opened opened) {
        Proposed proposed = proposed(opened);
        return new KindSheet(opened.key(), proposed.schema(), proposed.steps());
    }

    static Proposed proposed(Opened opened) {
        Proposed proposed = opened.proposed();
        if (proposed == null) {
            throw new NotThere();
        }
        return proposed;
    }

    /** Whether the kind in use asks it, so that there may be answers to it. */
    boolean isAsked(ContentTypeKey key, String name) {
        var used = kinds.open(key).inUse();
        return used != null && used.path("properties").has(name);
    }

    void keep(ContentTypeKey key, int changes, KindSheet sheet, String why) {
        writing.write(key, changes, sheet.schema().toString(), sheet.steps().toString(), why);
    }
}
