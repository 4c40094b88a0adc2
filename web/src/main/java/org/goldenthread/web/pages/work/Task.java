package org.goldenthread.web.pages.work;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.work.NewWorkItem;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.workflows.Asked;

/**
 * A work item as its pages need it.
 *
 * @param child the child's first name
 * @param answers what has been answered so far: half-filled, or of the version before, or nothing
 */
record Task(Asked asked, String child, JsonNode answers) {

    private static final Set<String> ABOUT_SOMEBODY =
            Set.of("reach-person", "hand-over-link", "ask-for-safe-contact", "consent-withdrawn");

    static JsonNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }

    WorkLine line() {
        return asked.work();
    }

    String address() {
        return "/work/" + line().id().value();
    }

    /** Where it is done instead: the page of the person whom it is about, or the queue it stands in; empty for any other work. */
    String elsewhere() {
        if (line().step().equals(NewWorkItem.JUDGE_EMERGENCY)) {
            return "/emergencies";
        }
        UUID about = line().about();
        return about != null && ABOUT_SOMEBODY.contains(line().step())
                ? "/cases/" + line().caseId().value() + "/people/" + about
                : "";
    }

    boolean hasForm() {
        return asked.form() != null;
    }

    /** @throws IllegalStateException where the work asks for no form */
    ContentType form() {
        ContentType form = asked.form();
        if (form == null) {
            throw new IllegalStateException("this work asks for no form");
        }
        return form;
    }
}
