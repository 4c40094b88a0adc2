package org.goldenthread.web.pages.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.web.login.SentForm;

/**
 * What was typed into a form that could not be taken and has no page to be shown on again. To be read and copied: nothing
 * on it acts, so that nobody can be made to press what somebody else has prepared on a shared device.
 *
 * @param kept false where it is shown this once and kept nowhere
 * @param words all that was written, as it was written
 */
public record KeptWords(boolean kept, List<String> words) {

    /** Boxes that our pages fill in themselves. */
    private static final Set<String> OURS = Set.of("token", "go", "asked", "form-token", SentForm.KEPT);

    static KeptWords kept(HttpServletRequest request) {
        return new KeptWords(true, typed(request));
    }

    /** Of a form whose session was signed out: for whoever has just sent it. */
    public static KeptWords notKept(HttpServletRequest request) {
        return new KeptWords(false, typed(request));
    }

    private static List<String> typed(HttpServletRequest request) {
        return SentForm.of(request).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(box -> !OURS.contains(box.getKey()))
                .flatMap(box -> List.of(box.getValue()).stream())
                .filter(KeptWords::written)
                .toList();
    }

    /** A choice is one word without a space; what people write has some, or is longer than any word. */
    private static boolean written(String value) {
        return value.strip().indexOf(' ') > 0 || value.length() > 40;
    }

    /** The first part of the names of its sentences. */
    public String say() {
        return kept ? "again.gone" : "again.not-kept";
    }

    public View view() {
        return new View("error/keptWords", this);
    }
}
