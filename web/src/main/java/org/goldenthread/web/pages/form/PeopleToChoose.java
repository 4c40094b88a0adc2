package org.goldenthread.web.pages.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Whom a question about a person may be answered with: only people whom the one who answers may know of. */
public record PeopleToChoose(Map<String, String> known) {

    public PeopleToChoose {
        known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
    }

    public static PeopleToChoose none() {
        return new PeopleToChoose(Map.of());
    }
}
