package org.goldenthread.web.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/**
 * What a form of ours sent, for whoever holds the request as the server first saw it: the door has read its body, and
 * hands on what it read only to those behind it.
 */
public final class SentForm {

    static final String READ = SentForm.class.getName();

    private SentForm() {}

    /** The answers by the names of their boxes, those of the address among them. */
    public static Map<String, String[]> of(HttpServletRequest request) {
        return request.getAttribute(READ) instanceof ReadForm form ? form.getParameterMap() : request.getParameterMap();
    }
}
