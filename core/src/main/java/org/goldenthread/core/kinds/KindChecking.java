package org.goldenthread.core.kinds;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.FieldError;
import org.goldenthread.core.content.FittingOfTypes;
import org.goldenthread.core.content.TypeChange;
import org.goldenthread.core.content.TypeKeeping;
import org.goldenthread.core.content.TypeSteps;
import org.goldenthread.core.content.TypeSuccession;
import org.goldenthread.core.editorial.FittingOfThings;
import org.goldenthread.core.kernel.CannotBeDone;

/** Looks at a kind as it is to be: whether it may be so at all, and what becomes of what there is. */
@ApplicationScoped
class KindChecking {

    private TypeKeeping types;
    private FittingOfTypes answers;
    private FittingOfThings things;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected KindChecking() {}

    @Inject
    KindChecking(TypeKeeping types, FittingOfTypes answers, FittingOfThings things) {
        this.types = types;
        this.answers = answers;
        this.things = things;
    }

    /** Whether a schema may be kept as a proposal: it has to be safe to read and to check by. Words may still be missing. */
    void mayBe(ContentTypeKey key, JsonNode schema) {
        ContentType.parse(key, 1, schema).words();
    }

    /** @throws CannotBeDone with what is wrong, in words, if there can be no such kind */
    ContentType tried(KindProposal proposal) {
        ContentType after = types.tried(proposal.key(), proposal.schema());
        types.inUse(proposal.key())
                .map(kept -> ContentType.parse(proposal.key(), kept.number(), kept.schema()))
                .ifPresent(before -> mayFollow(before, after, proposal.steps()));
        KindRoom.mustHold(after, types.shipped(proposal.key()).map(TypeKeeping.Kept::schema));
        types.shipped(proposal.key()).ifPresent(kept -> TypeChange.mustKeep(kept.schema(), after.schema()));
        if (after.fields().isEmpty()) {
            throw new CannotBeDone("cannot.kind.asks-nothing");
        }
        return after;
    }

    private void mayFollow(ContentType before, ContentType after, TypeSteps steps) {
        TypeChange.mustNotWiden(before, after);
        new TypeSuccession(before, after, steps).mustSayAll(answers.trial(after));
    }

    KindCheck check(ContentType after, TypeSteps steps) {
        Function<JsonNode, List<FieldError>> trial = answers.trial(after);
        return KindCheck.of(things.of(after.key(), steps, trial), after.compartment() != Compartment.EDITORIAL, steps);
    }
}
