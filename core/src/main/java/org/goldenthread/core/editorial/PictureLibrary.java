package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.document.Picture;
import org.goldenthread.core.document.PictureKeeping;
import org.jspecify.annotations.Nullable;

/** The pictures on the editors' desk: bringing one, giving it words in each language, choosing among them, bringing a better one. */
@ApplicationScoped
@Transactional
public class PictureLibrary {

    private PictureKeeping keeping;
    private EditorsDesk desk;
    private DeskKeys keys;
    private EditorialItems items;
    private EditorialWriting writing;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected PictureLibrary() {}

    @Inject
    PictureLibrary(
            PictureKeeping keeping, EditorsDesk desk, DeskKeys keys, EditorialItems items, EditorialWriting writing) {
        this.keeping = keeping;
        this.desk = desk;
        this.keys = keys;
        this.items = items;
        this.writing = writing;
    }

    /** One picture in a list. @param words what it says in the language that all is written in, or else in another */
    public record Line(EditorsDesk.DeskLine line, JsonNode words) {}

    /**
     * Takes the bytes in. They belong to nothing yet, and are swept away after two days where nothing shows them.
     *
     * @throws org.goldenthread.core.document.FileRefused if they were not taken in; nothing of them is kept
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @OpenToAll("asks the gate for the desk, before the first byte is read and again at the end")
    public Picture receive(String name, String declaredType, InputStream bytes) {
        return keeping.receive(EditorialItem.desk(), name, declaredType, bytes);
    }

    /**
     * Begins a picture with its words, in the language that all is written in and in others. It is called by its title; where
     * something is called so already, with a number behind.
     *
     * @param words of each language that has any, that one among them
     */
    @OpenToAll("asks the gate for the desk that is written at")
    public EditorialId begin(Map<VariantTag, JsonNode> words, String why) {
        VariantTag reference = Variants.configured().reference();
        JsonNode first = Optional.ofNullable(words.get(reference)).orElseThrow(NotThere::new);
        EditorialId id = writing.begin(free(first.path("title").asText()), reference, first, why);
        int newest = 1;
        for (VariantTag tag : Variants.configured().all()) {
            JsonNode said = words.get(tag);
            if (said != null && !tag.equals(reference)) {
                newest = writing.write(id, newest, tag, said, why);
            }
        }
        return id;
    }

    private EditorialKey free(String title) {
        String name = PictureNames.of(title);
        EditorialKey key = new EditorialKey(PictureFields.PICTURE, name);
        for (int number = 2; items.find(key).isPresent(); number++) {
            key = new EditorialKey(PictureFields.PICTURE, name + "-" + number);
        }
        return key;
    }

    /** What there is, in the order in which it was begun. @param without only those that have no words in it; null for all */
    @OpenToAll("a list asks by its scope")
    public List<Line> list(@Nullable VariantTag without, @Nullable EditorialId after, int most) {
        return desk.list(new DeskFilter(PictureFields.PICTURE, null, null, without), after, most).stream()
                .map(line ->
                        new Line(line, words(line.id(), Variants.configured().reference())))
                .toList();
    }

    /** What a picture says now, out or not. @throws NotThere if there is none, or none for this reader */
    @OpenToAll("asks the gate for what it finds")
    public JsonNode words(EditorialKey key, VariantTag wanted) {
        return words(keys.find(key), wanted);
    }

    private JsonNode words(EditorialId id, VariantTag wanted) {
        EditorialItem item = items.find(id).orElseThrow(NotThere::new);
        Map<VariantTag, Revision> said = items.at(item, item.newest());
        return Variants.configured()
                .best(wanted, said.keySet())
                .or(() -> said.keySet().stream().findFirst())
                .map(said::get)
                .orElseThrow(NotThere::new)
                .body();
    }

    /**
     * Shows other bytes under the same words, in each language that showed the same as the first: as a draft, like all that is
     * written.
     *
     * @param basedOn the last revision, of whichever language, that whoever brings them had before them
     * @return the number of the last revision
     */
    @Requires(Action.CHANGE)
    public int replace(EditorialId id, int basedOn, String sha256, String why) {
        EditorialItem item = items.find(id).orElseThrow(NotThere::new);
        Map<VariantTag, Revision> said = items.at(item, item.newest());
        JsonNode first = Objects.requireNonNull(said.get(Variants.configured().reference()))
                .body();
        int newest = basedOn;
        for (VariantTag tag : Variants.configured().all()) {
            Revision words = said.get(tag);
            if (words != null && words.body().path("file").equals(first.path("file"))) {
                ObjectNode body = words.body().deepCopy();
                newest = writing.write(id, newest, tag, body.put("file", sha256), why);
            }
        }
        return newest;
    }
}
