package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goldenthread.core.content.AnswersRejected;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.FieldError;
import org.goldenthread.core.content.FormValidation;
import org.goldenthread.core.kernel.CannotBeDone;
import org.jspecify.annotations.Nullable;

/**
 * Takes what is written for everybody as its type takes it, and words of the portal only where they fit their place too: they
 * keep what the portal fills in, and a line stays a line (the subject of a letter is one).
 */
@ApplicationScoped
class FittingWords {

    private FormValidation validation;
    private Wordings wordings;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected FittingWords() {}

    @Inject
    FittingWords(FormValidation validation, Wordings wordings) {
        this.validation = validation;
        this.wordings = wordings;
    }

    /**
     * The words as they are to be kept.
     *
     * @throws AnswersRejected with everything that is wrong
     * @throws CannotBeDone if they are words of the portal, and it has no such place
     */
    ObjectNode accept(EditorialKey key, VariantTag variant, ContentType type, JsonNode body) {
        ObjectNode accepted = validation.accept(type, body);
        if (Wording.is(key.type())) {
            Wording wording = wordings.find(key).orElseThrow(() -> new CannotBeDone("cannot.editorial.no-such-words"));
            List<FieldError> misfits = misfits(wording, variant, type, accepted);
            if (!misfits.isEmpty()) {
                throw new AnswersRejected(misfits);
            }
        }
        return accepted;
    }

    /** Whether words that were accepted once still fit what the portal says there now. */
    boolean fit(Wording wording, VariantTag variant, JsonNode body) {
        return said(wording, body)
                .allMatch(
                        field -> wrong(wording, field, variant, body.path(field).asText()) == null);
    }

    /** What is wrong with one field. @param places those that it is about, or nothing */
    private record Wrong(String kind, String places) {}

    private List<FieldError> misfits(Wording wording, VariantTag variant, ContentType type, JsonNode body) {
        List<FieldError> misfits = new ArrayList<>();
        said(wording, body).forEach(field -> {
            Wrong wrong = wrong(wording, field, variant, body.path(field).asText());
            if (wrong != null) {
                misfits.add(new FieldError(
                        field,
                        type.textKey(field, wrong.kind()),
                        "form.any." + wrong.kind(),
                        Map.of("places", wrong.places())));
            }
        });
        return misfits;
    }

    private static Stream<String> said(Wording wording, JsonNode body) {
        return wording.fields().stream().filter(field -> body.path(field).isTextual());
    }

    private @Nullable Wrong wrong(Wording wording, String field, VariantTag variant, String words) {
        if (!Wording.isSaid(field, variant)) {
            return new Wrong("notCounted", "");
        }
        PlacesInWords places = places(wording, field, variant);
        String lost = places.lost(words);
        String unknown = places.unknown(words);
        if (!unknown.isEmpty()) {
            return new Wrong("placesUnknown", unknown);
        }
        if (!lost.isEmpty()) {
            return new Wrong("placesLost", lost);
        }
        return words.indexOf('\n') >= 0 && !places.lines() ? new Wrong("oneLine", "") : null;
    }

    /** Those of what ships there in that language, or else in the one that all is written in. */
    private PlacesInWords places(Wording wording, String field, VariantTag variant) {
        String exact = shipped(wording, field, variant);
        return exact.isEmpty()
                ? PlacesInWords.asIn(shipped(wording, Wording.OTHER, variant)).ofAnotherNumber()
                : PlacesInWords.asIn(exact);
    }

    private String shipped(Wording wording, String field, VariantTag variant) {
        return Stream.of(variant.plain(), Variants.configured().reference())
                .map(one -> wordings.shipped(wording, field, one))
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .orElse("");
    }
}
