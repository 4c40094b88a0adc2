package org.goldenthread.web.pages.work;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.workflows.Asked;

/**
 * A work item as its pages need it.
 *
 * @param child the child's first name
 * @param answers what has been answered so far: half-filled, or of the version before, or nothing
 */
record Task(Asked asked, String child, JsonNode answers) {

    static JsonNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }

    WorkLine line() {
        return asked.work();
    }

    String address() {
        return "/work/" + line().id().value();
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
