package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.kernel.PortalClock;

/**
 * Tries a type that is to be on what has been written with the ones before. What lies in cases is never looked at for it: there
 * {@link TypeSuccession} sees to it, by the types alone, that every answer keeps a place.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FittingOfTypes {

    private static final String INSIDE = "called only inside the check of a type, and tells only whether it fits";

    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected FittingOfTypes() {}

    @Inject
    FittingOfTypes(PortalClock clock) {
        this.clock = clock;
    }

    /** What is wrong with these answers, with a type that is not in use; kept by nobody. */
    @OpenToAll(INSIDE)
    public Function<JsonNode, List<FieldError>> trial(ContentType type) {
        FormValidation once = new FormValidation(clock);
        return answers -> once.check(type, answers);
    }
}
