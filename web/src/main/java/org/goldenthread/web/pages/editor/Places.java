package org.goldenthread.web.pages.editor;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.ReleaseId;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.web.pages.shell.Addresses;

/** Where things of the editors' desk have their pages. */
final class Places {

    static final String DESK = "/editor";
    static final String RELEASES = DESK + "/releases";

    private Places() {}

    static String of(EditorialId id) {
        return DESK + "/" + id.value();
    }

    static String of(ReleaseId id) {
        return RELEASES + "/" + id.value();
    }

    /** @throws NotThere if it is no identifier */
    static ReleaseId release(String written) {
        return new ReleaseId(Addresses.id(written));
    }

    static String writing(EditorialId id, VariantTag tag) {
        return of(id) + "/write/" + tag;
    }

    static String comparing(EditorialId id, VariantTag tag) {
        return of(id) + "/compare/" + tag;
    }

    static String preview(EditorialId id, VariantTag tag) {
        return of(id) + "/preview/" + tag;
    }

    static String shown(EditorialId id, VariantTag tag) {
        return of(id) + "/shown/" + tag;
    }

    static String paper(EditorialId id, VariantTag tag) {
        return of(id) + "/paper/" + tag;
    }

    /** @throws NotThere if it is no identifier */
    static EditorialId id(String written) {
        return new EditorialId(Addresses.id(written));
    }

    static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    /** Whether somebody was faster, so that they have to look at the page anew. */
    static boolean isMovedOn(CannotBeDone not) {
        return not.textKey().equals("cannot.editorial.moved-on");
    }
}
