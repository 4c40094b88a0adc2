package org.goldenthread.web.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a form of ours sent, for whoever holds the request as the server first saw it: the door has read its body, and
 * hands on what it read only to those behind it.
 */
public final class SentForm {

    /** The name of the hidden field by which a form says that it was shown again. */
    public static final String KEPT = "kept-form";

    /** How the door asks a page for a form with the answers that were sent before; no browser can ask so. */
    public static final String SHOW_AGAIN = "SHOW-AGAIN";

    static final String READ = SentForm.class.getName();

    private SentForm() {}

    /** The answers by the names of their boxes, those of the address among them. */
    public static Map<String, String[]> of(HttpServletRequest request) {
        return request.getAttribute(READ) instanceof ReadForm form ? form.getParameterMap() : request.getParameterMap();
    }

    /** The same, in the shape in which the pages read them. */
    public static Map<String, List<String>> lists(HttpServletRequest request) {
        return of(request).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, box -> List.of(box.getValue())));
    }

    /** The number under which the form that is shown again is kept; empty where the page is drawn for another reason. */
    public static Optional<UUID> shownAgain(HttpServletRequest request) {
        return request.getAttribute(READ) instanceof FormShownAgain form
                ? Optional.of(form.number())
                : Optional.empty();
    }
}
