package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.core.access.Findable;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.Language;

/**
 * Says what an index may hold of a thing written: the newest version as it was written, and each other shape of it, with
 * the keys that open that very shape. Nothing of drafts, of what was taken back, of older versions, or of rooms whose words
 * are in no index. Of a redacted shape, not even the writer's title.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FindableContent {

    private static final Set<Widget> WORDS = Set.of(Widget.TEXT, Widget.TEXTAREA);

    private ContentItems items;
    private ContentTypes types;
    private Texts texts;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected FindableContent() {}

    @Inject
    FindableContent(ContentItems items, ContentTypes types, Texts texts) {
        this.items = items;
        this.types = types;
        this.texts = texts;
    }

    /** Each shape that may be found; none where the thing is to be found by nobody. */
    @OpenToAll("called only inside the round that keeps the index, which shows nothing to anybody")
    public List<Findable> shapes(ContentId id) {
        return items.find(id)
                .filter(item -> item.state() == ContentItem.State.PUBLISHED
                        && item.stamp().compartment().mayBeIndexed())
                .flatMap(item -> items.version(id, item.newest()).map(version -> shapes(item, version)))
                .orElse(List.of());
    }

    private List<Findable> shapes(ContentItem item, Version version) {
        ContentType type = types.version(item.type(), version.typeVersion());
        List<Findable> found = new ArrayList<>();
        for (Shape shape : Shape.bestFirst(
                item, version, items.variants(item.id(), version.number()), Language.ENGLISH, Reading.PLAIN)) {
            String title = shape.kind() == VariantKind.REDACTED || item.shortTitle() == null ? "" : item.shortTitle();
            String words = String.join("\n", title, typeTitle(type), said(type.fields(), shape.body()));
            found.add(new Findable(
                    item.id().value(),
                    SubjectKind.CONTENT,
                    item.stamp().withLabel(shape.label()),
                    shape.audience(),
                    words));
        }
        return found;
    }

    private String typeTitle(ContentType type) {
        String key = "form." + type.key() + ".title";
        return String.join(
                "\n",
                Stream.of(Language.values())
                        .map(language -> texts.raw(language, key))
                        .toList());
    }

    /** What was answered in words of one's own; no address, number, person or choice from a list. */
    static String said(List<Field> fields, JsonNode body) {
        StringBuilder said = new StringBuilder();
        for (Field field : fields) {
            JsonNode answer = body.path(field.name());
            if (WORDS.contains(field.widget()) && answer.isTextual()) {
                said.append(answer.asText()).append('\n');
            }
            answer.forEach(entry -> said.append(said(field.items(), entry)));
        }
        return said.toString();
    }
}
