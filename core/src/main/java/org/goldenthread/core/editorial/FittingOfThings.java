package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.content.FieldError;
import org.goldenthread.core.content.TypeSteps;

/** Tries a type that is to be on everything that is written for everybody: on what is out, on what is to be, and on the last words. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FittingOfThings {

    private static final int MOST_NAMED = 50;

    private OlderShapes older;
    private EditorialItems items;
    private ContentTypes types;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected FittingOfThings() {}

    @Inject
    FittingOfThings(OlderShapes older, EditorialItems items, ContentTypes types) {
        this.older = older;
        this.items = items;
        this.types = types;
    }

    /** Words that do not fit after all steps, and what is wrong with them. */
    public record Unfit(EditorialKey key, VariantTag variant, List<FieldError> wrong) {}

    /**
     * How they fit.
     *
     * @param looked how many words, each language by itself, were looked at
     * @param asTheyAre how many fit without any step
     * @param unfitAll how many do not fit after all steps
     * @param unfit the first of these by name
     */
    public record Fit(int looked, int asTheyAre, int unfitAll, List<Unfit> unfit) {}

    /** @param trial says what is wrong with words, by the type that is to be */
    @OpenToAll("called only inside the check of a type, for those who may see the whole desk")
    public Fit of(ContentTypeKey key, TypeSteps steps, Function<JsonNode, List<FieldError>> trial) {
        List<Unfit> unfit = new ArrayList<>();
        int looked = 0;
        int asTheyAre = 0;
        UUID after = null;
        List<EditorialItem> some = older.of(key, after);
        while (!some.isEmpty()) {
            for (EditorialItem item : some) {
                for (Revision one : counting(item).values()) {
                    JsonNode body = types.carried(key, one.typeVersion(), one.body());
                    looked++;
                    asTheyAre += trial.apply(body).isEmpty() ? 1 : 0;
                    List<FieldError> wrong = trial.apply(steps.carry(body));
                    if (!wrong.isEmpty()) {
                        unfit.add(new Unfit(item.key(), one.variant(), wrong));
                    }
                }
                after = item.id().value();
            }
            some = older.of(key, after);
        }
        return new Fit(
                looked,
                asTheyAre,
                unfit.size(),
                unfit.stream().limit(MOST_NAMED).toList());
    }

    /** What somebody reads or goes on writing. */
    private Map<UUID, Revision> counting(EditorialItem item) {
        Map<UUID, Revision> counting = new LinkedHashMap<>();
        Stream.of(item.outRevision(), item.newest())
                .filter(Objects::nonNull)
                .flatMap(number -> items.at(item, number).values().stream())
                .forEach(one -> counting.put(one.id(), one));
        return counting;
    }
}
