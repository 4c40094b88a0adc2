package org.goldenthread.workflows.steps;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentLine;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentView;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Reads what somebody answered on a form, as the step and through the gate. */
@ApplicationScoped
class Answers {

    private ContentReading contents;
    private CaseAtHand here;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Answers() {}

    @Inject
    Answers(ContentReading contents, CaseAtHand here) {
        this.here = here;
        this.contents = contents;
    }

    Sheet read(String content) {
        return new Sheet(contents.read(new ContentId(UUID.fromString(content)), Language.ENGLISH, Reading.PLAIN));
    }

    /** The newest of a kind in the case at hand. */
    Optional<Sheet> newest(ContentTypeKey form) {
        return contents.inCase(here.id(), ContentFilter.only(form)).stream()
                .max(Comparator.comparing(ContentLine::begunAt)
                        .thenComparing(line -> line.id().value()))
                .map(line -> read(line.id().value().toString()));
    }

    /** A form's answers. */
    record Sheet(ContentView view) {

        String text(String field) {
            JsonNode answer = view.body().path(field);
            if (!answer.isTextual()) {
                throw new IllegalStateException("The form " + view.type().key() + " has no answer to " + field);
            }
            return answer.textValue();
        }

        @Nullable
        String orNull(String field) {
            JsonNode answer = view.body().path(field);
            return answer.isTextual() && !answer.textValue().isBlank() ? answer.textValue() : null;
        }

        LocalDate day(String field) {
            return LocalDate.parse(text(field));
        }

        List<String> words(String field) {
            List<String> words = new ArrayList<>();
            view.body().path(field).forEach(word -> words.add(word.asText()));
            return words;
        }
    }
}
