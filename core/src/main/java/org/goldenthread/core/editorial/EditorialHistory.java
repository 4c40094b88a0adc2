package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What a thing said before, and what came with the portal to be said: to be compared, and brought back. */
@ApplicationScoped
@Transactional
public class EditorialHistory {

    private EditorialItems items;
    private DeskItems desk;
    private EditorNames names;
    private FieldLabels labels;
    private ContentTypes types;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected EditorialHistory() {}

    @Inject
    EditorialHistory(EditorialItems items, DeskItems desk, EditorNames names, FieldLabels labels, ContentTypes types) {
        this.items = items;
        this.desk = desk;
        this.names = names;
        this.labels = labels;
        this.types = types;
    }

    /**
     * One revision.
     *
     * @param by null where it came with the portal
     * @param name what whoever wrote it is called; empty where nobody did
     */
    public record RevisionLine(
            int number, VariantTag variant, @Nullable PersonId by, String name, Instant at) {}

    /**
     * Words that came with the portal and are used nowhere.
     *
     * @param sum by which they are named to be declined
     */
    public record OfferLine(VariantTag variant, JsonNode body, Instant at, String sum) {}

    /** Every revision, the newest first. @throws NotThere if there is no such thing, or none for this reader */
    @Requires(Action.SEE)
    public List<RevisionLine> revisions(EditorialId id) {
        List<RevisionLine> all = desk.revisions(item(id));
        Map<PersonId, String> known =
                names.of(all.stream().map(RevisionLine::by).toList());
        return all.stream()
                .map(one -> new RevisionLine(
                        one.number(),
                        one.variant(),
                        one.by(),
                        Optional.ofNullable(one.by()).map(known::get).orElse(""),
                        one.at()))
                .toList();
    }

    /** What a variant said when the thing had so many revisions. @throws NotThere if it said nothing yet */
    @Requires(Action.SEE)
    public JsonNode words(EditorialId id, VariantTag variant, int number) {
        EditorialItem item = item(id);
        return Optional.ofNullable(items.at(item, number).get(variant))
                .map(one -> labels.seen(item, one.typeVersion(), one.body()))
                .orElseThrow(NotThere::new);
    }

    /** What came with the portal last in each variant, is not what it says, and nobody has declined. */
    @Requires(Action.SEE)
    public List<OfferLine> offers(EditorialId id) {
        EditorialItem item = item(id);
        Map<VariantTag, Revision> now = items.at(item, item.newest());
        return desk.offers(item).stream()
                .filter(offer -> !offer.isDeclined())
                .filter(offer -> !isSaid(offer, now.get(offer.variant())))
                .map(offer -> offered(item, offer))
                .toList();
    }

    private OfferLine offered(EditorialItem item, EditorialOffer offer) {
        int newest = types.byKey(item.key().type()).version();
        return new OfferLine(offer.variant(), labels.seen(item, newest, offer.body()), offer.at(), offer.sum());
    }

    private static boolean isSaid(EditorialOffer offer, @Nullable Revision now) {
        return now != null && now.body().equals(offer.body());
    }

    private EditorialItem item(EditorialId id) {
        return items.find(id).orElseThrow(NotThere::new);
    }
}
