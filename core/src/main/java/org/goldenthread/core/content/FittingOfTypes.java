package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * Tries a type that is to be on what has been written with the ones before. What a case holds keeps the version it was written
 * with; it is tried for the day on which somebody writes on it. An answer that is missing then is asked for, so it is no harm;
 * an answer that would have no place any more is.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FittingOfTypes {

    private static final String INSIDE = "called only inside the check of a type, and tells only whether it fits";

    private WrittenWith written;
    private ContentTypes types;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected FittingOfTypes() {}

    @Inject
    FittingOfTypes(WrittenWith written, ContentTypes types, PortalClock clock) {
        this.written = written;
        this.types = types;
        this.clock = clock;
    }

    /** What is wrong with these answers, with a type that is not in use; kept by nobody. */
    @OpenToAll(INSIDE)
    public Function<JsonNode, List<FieldError>> trial(ContentType type) {
        FormValidation once = new FormValidation(clock);
        return answers -> once.check(type, answers);
    }

    /**
     * Whether what is written in cases would fit. Rooms of one person or of the family alone are not looked into, and what is half
     * written is nobody's yet: {@link TypeSuccession} sees to it, without looking, that every answer keeps a place.
     */
    @OpenToAll(INSIDE)
    public CaseFit inCases(ContentType type, TypeSteps steps) {
        if (type.compartment() == Compartment.EDITORIAL) {
            return CaseFit.NOT_IN_CASES;
        }
        if (!type.compartment().mayBeTried()) {
            return CaseFit.NOT_LOOKED_INTO;
        }
        Function<JsonNode, List<FieldError>> trial = trial(type);
        @Nullable UUID last = null;
        List<WrittenWith.One> some = written.inCases(type.key(), last);
        boolean fit = true;
        while (fit && !some.isEmpty()) {
            fit = some.stream().allMatch(one -> !one.room().mayBeTried() || fits(type, steps, trial, one));
            last = some.get(some.size() - 1).id();
            some = written.inCases(type.key(), last);
        }
        return fit ? CaseFit.FITS : CaseFit.DOES_NOT_FIT;
    }

    private boolean fits(
            ContentType type, TypeSteps steps, Function<JsonNode, List<FieldError>> trial, WrittenWith.One one) {
        JsonNode before = types.carried(type.key(), one.version(), StrictJson.read(one.answers()));
        return trial.apply(steps.carry(before)).stream()
                .allMatch(error -> error.generalKey().endsWith(".missing"));
    }
}
