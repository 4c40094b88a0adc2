package org.goldenthread.web.pages.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.web.pages.form.PeopleToChoose;
import org.jspecify.annotations.Nullable;

/** The people of a case whom the reader may know of, by first name, for questions and answers about people. */
@RequestScoped
public class CasePeople {

    @Inject
    CaseReading cases;

    public PeopleToChoose toChoose(@Nullable CaseId caseId) {
        if (caseId == null) {
            return PeopleToChoose.none();
        }
        Map<String, String> known = new LinkedHashMap<>();
        cases.names(caseId).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(person -> known.put(person.getKey().value().toString(), person.getValue()));
        return new PeopleToChoose(known);
    }
}
