package org.goldenthread.web.pages.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.web.login.SentForm;

/**
 * A form that could not be taken and has no page to be shown on again: a button alone, or a page that is gone.
 *
 * @param address where the button sends it; empty where nothing takes it any more
 * @param answers all of it, by the names of its boxes
 * @param words what of it somebody wrote, as they wrote it
 */
public record KeptWords(String address, Map<String, List<String>> answers, List<String> words) {

    /** Boxes that our pages fill in themselves. */
    private static final Set<String> OURS = Set.of("token", "go", "asked");

    static KeptWords of(HttpServletRequest request, boolean stillTaken) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        List<String> words = new ArrayList<>();
        SentForm.of(request).forEach((name, values) -> {
            answers.put(name, List.of(values));
            if (!OURS.contains(name)) {
                List.of(values).stream().filter(KeptWords::written).forEach(words::add);
            }
        });
        return new KeptWords(stillTaken ? request.getRequestURI() : "", answers, List.copyOf(words));
    }

    /** A choice is one word without a space; what people write has some, or is longer than any word. */
    private static boolean written(String value) {
        return value.strip().indexOf(' ') > 0 || value.length() > 40;
    }

    View view() {
        return new View("error/keptWords", this);
    }
}
