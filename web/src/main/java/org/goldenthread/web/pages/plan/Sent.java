package org.goldenthread.web.pages.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.goldenthread.web.login.SentForm;

/** What a form of ours sent, by the names of its boxes. */
record Sent(Map<String, List<String>> boxes) {

    static Sent by(HttpServletRequest request) {
        return new Sent(SentForm.lists(request));
    }

    /** The first answer; empty where there is none. */
    String one(String name) {
        List<String> answers = boxes.getOrDefault(name, List.of());
        return answers.isEmpty() ? "" : answers.get(0);
    }

    List<String> all(String name) {
        return boxes.getOrDefault(name, List.of());
    }

    /** True where it is to be kept and finished another day. */
    boolean later() {
        return one("go").equals("later");
    }

    /** A whole number of at most six digits; 0 for anything else. */
    int number(String name) {
        String digits = one(name);
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }
}
