package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.content.FormValidation;
import org.goldenthread.core.editorial.EditorialSeeding.Shipped;

/**
 * Words of the portal as they ship. A row is made of them when an editor first begins to change them, and then of all languages
 * that they ship in; from then on they are a thing like a guide, and another start of the portal treats them so.
 */
@ApplicationScoped
@Transactional
public class WordingSeeding {

    private WordingRows rows;
    private Wordings wordings;
    private EditorialSeeding seeding;
    private ContentTypes types;
    private FormValidation validation;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected WordingSeeding() {}

    @Inject
    WordingSeeding(
            WordingRows rows,
            Wordings wordings,
            EditorialSeeding seeding,
            ContentTypes types,
            FormValidation validation) {
        this.rows = rows;
        this.wordings = wordings;
        this.seeding = seeding;
        this.types = types;
        this.validation = validation;
    }

    /** Brings in what ships by now of what was begun: used where nobody has touched it, else put beside. Again, nothing changes. */
    @OpenToAll("runs when the portal starts, before anybody is let in")
    public void run() {
        rows.begun().stream()
                .map(EditorialItem::key)
                .flatMap(key -> wordings.find(key).stream())
                .forEach(this::bringIn);
    }

    void bringIn(Wording wording) {
        ContentType type = types.byKey(wording.key().type());
        List<Shipped> shipped = new ArrayList<>();
        for (VariantTag variant : Variants.configured().all()) {
            ObjectNode words = wordings.shipped(wording, variant);
            if (!words.isEmpty()) {
                JsonNode body = validation.accept(type, words);
                shipped.add(Shipped.of(variant, body));
            }
        }
        seeding.bringIn(wording.key(), type, shipped);
    }
}
