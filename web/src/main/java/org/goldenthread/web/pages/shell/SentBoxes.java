package org.goldenthread.web.pages.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.goldenthread.web.login.SentForm;

/** What a form sent, in the shape in which JAX-RS gives it to those pages that take a form as their argument. */
public final class SentBoxes {

    private SentBoxes() {}

    public static MultivaluedMap<String, String> of(HttpServletRequest request) {
        MultivaluedMap<String, String> boxes = new MultivaluedHashMap<>();
        boxes.putAll(SentForm.lists(request));
        return boxes;
    }
}
