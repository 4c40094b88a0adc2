package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;

/** A question that is put only when another one of the same sheet was answered so: {@code {"field":"decision","is":"decline"}}. */
public record ShowWhen(String field, String is) {

    /** True if the answers call for the question; an answer of several counts if it holds the one named. */
    public boolean holds(JsonNode answers) {
        JsonNode answer = answers.path(field);
        if (answer.isArray()) {
            for (JsonNode one : answer) {
                if (one.asText().equals(is)) {
                    return true;
                }
            }
            return false;
        }
        return answer.isValueNode() && answer.asText().equals(is);
    }
}
