package org.goldenthread.core.content;

import java.util.List;

/** Answers do not fit their form. Nothing was written; what was sent is still the sender's to mend. */
public class AnswersRejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public AnswersRejected(List<FieldError> errors) {
        super("Some answers need a look: " + errors.size());
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
