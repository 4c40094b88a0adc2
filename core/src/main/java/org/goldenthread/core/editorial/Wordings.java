package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.content.Writing;
import org.goldenthread.core.kernel.Language;
import org.jspecify.annotations.Nullable;

/** All words of the portal as they ship, each as the thing that an editor may make of them. */
@ApplicationScoped
class Wordings {

    private static final String EASY = ".easy";

    private Texts texts;
    private volatile @Nullable Book book;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Wordings() {}

    @Inject
    Wordings(Texts texts) {
        this.texts = texts;
    }

    /** Words as they ship, in each variant in which they do. @param sum see {@link WordingLine} */
    record Shipped(Wording wording, Map<VariantTag, JsonNode> words, String sum) {}

    /** All of them. @param loads how often any were added when it was made */
    private record Book(int loads, List<Shipped> all) {}

    /** Each once, in the order of their names, made when any were added. */
    List<Shipped> all() {
        int loads = texts.loads();
        Book known = book;
        if (known == null || known.loads() != loads) {
            known = new Book(loads, named().stream().map(this::shipped).toList());
            book = known;
        }
        return known.all();
    }

    private Shipped shipped(Wording wording) {
        Variants variants = Variants.configured();
        Map<VariantTag, JsonNode> words = new HashMap<>();
        for (VariantTag variant : variants.all()) {
            ObjectNode said = shipped(wording, variant);
            if (!said.isEmpty()) {
                words.put(variant, said);
            }
        }
        return new Shipped(wording, Map.copyOf(words), WordingLine.sum(wording, words, variants));
    }

    private List<Wording> named() {
        return Stream.of(Language.values())
                .flatMap(language -> texts.keys(language).stream())
                .filter(key -> !isEasyRead(key))
                .map(this::of)
                .distinct()
                .sorted(Comparator.comparing(Wording::name))
                .toList();
    }

    /** Those that ship under this key; nothing where the portal says no such words any more. */
    Optional<Wording> find(EditorialKey key) {
        return Wording.of(key).filter(this::ships);
    }

    /** What ships in a variant, by field, as it would be kept; empty where nothing does. */
    ObjectNode shipped(Wording wording, VariantTag variant) {
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        for (String field : wording.fields()) {
            String text = shipped(wording, field, variant);
            if (!text.isEmpty()) {
                words.put(field, text);
            }
        }
        return words;
    }

    /** What ships of one field. */
    String shipped(Wording wording, String field, VariantTag variant) {
        return Language.ofTag(variant.language())
                .map(language -> texts.shipped(language, wording.textKey(field, variant.easy())))
                .map(Writing::tidy)
                .orElse("");
    }

    private boolean ships(Wording wording) {
        return wording.counted()
                ? isCounted(wording.name())
                : ships(wording.name()) && of(wording.name()).equals(wording);
    }

    private Wording of(String textKey) {
        int dot = textKey.lastIndexOf('.');
        String before = dot < 0 ? "" : textKey.substring(0, dot);
        boolean plural = Wording.PLURALS.contains(textKey.substring(dot + 1)) && isCounted(before);
        return plural ? new Wording(before, true) : new Wording(textKey, false);
    }

    /** An option can be called other, or one: words have plurals where there are both. */
    private boolean isCounted(String name) {
        return ships(name + "." + Wording.OTHER)
                && Wording.PLURALS.stream()
                        .filter(plural -> !plural.equals(Wording.OTHER))
                        .anyMatch(plural -> ships(name + "." + plural));
    }

    private boolean isEasyRead(String textKey) {
        return textKey.endsWith(EASY) && ships(textKey.substring(0, textKey.length() - EASY.length()));
    }

    private boolean ships(String textKey) {
        return Stream.of(Language.values())
                .anyMatch(language -> !texts.shipped(language, textKey).isEmpty());
    }
}
