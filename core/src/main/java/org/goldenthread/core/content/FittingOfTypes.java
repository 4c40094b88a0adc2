package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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

    private static final String INSIDE = "called only inside the check of a type, and tells numbers alone";

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

    /** Counts what is written in cases, and what is half written. */
    @OpenToAll(INSIDE)
    public CaseFit inCases(ContentType type, TypeSteps steps) {
        Count count = new Count(type, steps, trial(type));
        page(after -> written.inCases(type.key(), after), count::whole);
        page(after -> written.halfWritten(type.key(), after), count::half);
        return count.fit();
    }

    @FunctionalInterface
    private interface Page {
        List<WrittenWith.One> after(@Nullable UUID id);
    }

    private static void page(Page pages, java.util.function.Consumer<WrittenWith.One> each) {
        UUID last = null;
        List<WrittenWith.One> some = pages.after(last);
        while (!some.isEmpty()) {
            some.forEach(each);
            last = some.get(some.size() - 1).id();
            some = pages.after(last);
        }
    }

    private final class Count {

        private final ContentType type;
        private final TypeSteps steps;
        private final Function<JsonNode, List<FieldError>> trial;
        private final Map<String, Integer> wrong = new HashMap<>();
        private int looked;
        private int asTheyAre;
        private int unfit;
        private int halfWritten;
        private int halfUnfit;

        Count(ContentType type, TypeSteps steps, Function<JsonNode, List<FieldError>> trial) {
            this.type = type;
            this.steps = steps;
            this.trial = trial;
        }

        void whole(WrittenWith.One one) {
            looked++;
            JsonNode before = before(one);
            if (harm(before).isEmpty()) {
                asTheyAre++;
            }
            List<String> harm = harm(steps.carry(before));
            harm.forEach(place -> wrong.merge(place, 1, Integer::sum));
            unfit += harm.isEmpty() ? 0 : 1;
        }

        /** What is half written may be wrong; what counts is that no answer loses its place. */
        void half(WrittenWith.One one) {
            halfWritten++;
            JsonNode kept = before(one);
            JsonNode answers = steps.carry(kept.has("answers") && kept.has("basedOn") ? kept.path("answers") : kept);
            boolean lost = trial.apply(answers).stream()
                    .anyMatch(error -> error.generalKey().endsWith(".unknown"));
            halfUnfit += lost ? 1 : 0;
        }

        private JsonNode before(WrittenWith.One one) {
            JsonNode answers = StrictJson.read(one.answers());
            Integer version = one.version();
            return version == null ? answers : types.carried(type.key(), version, answers);
        }

        private List<String> harm(JsonNode answers) {
            return trial.apply(answers).stream()
                    .filter(error -> !error.generalKey().endsWith(".missing"))
                    .map(error -> error.path().replaceAll("\\.\\d+", ""))
                    .distinct()
                    .toList();
        }

        CaseFit fit() {
            return new CaseFit(looked, asTheyAre, unfit, halfWritten, halfUnfit, wrong);
        }
    }
}
