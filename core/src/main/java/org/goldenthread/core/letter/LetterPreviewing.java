package org.goldenthread.core.letter;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.content.Placeholder;
import org.goldenthread.core.content.Placeholders;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorsDesk;
import org.goldenthread.core.editorial.EditorsDesk.Opened;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.core.kernel.Language;

/** Shows editors the newest words of a letter with made-up values in their places: nobody's case is asked for it. */
@ApplicationScoped
@Transactional
public class LetterPreviewing {

    private static final ContentTypeKey LETTER = new ContentTypeKey("letter");

    private EditorsDesk desk;
    private ContentTypes types;
    private Texts texts;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected LetterPreviewing() {}

    @Inject
    LetterPreviewing(EditorsDesk desk, ContentTypes types, Texts texts) {
        this.desk = desk;
        this.types = types;
        this.texts = texts;
    }

    /** The letter in one variant; empty where it is a thing of another type, or is not written in that variant. */
    @Requires(Action.SEE)
    public Optional<LetterWords> example(EditorialId id, VariantTag variant) {
        Opened opened = desk.open(id);
        JsonNode body = opened.newest().get(variant.value());
        return body == null || !opened.line().key().type().equals(LETTER)
                ? Optional.empty()
                : Optional.of(LetterWords.of(body).filled(madeUp(body, language(variant))));
    }

    /** The same as it would be printed. @throws NotThere where there is no such letter */
    @Requires(Action.SEE)
    public byte[] pdf(EditorialId id, VariantTag variant) {
        LetterWords words = example(id, variant).orElseThrow(NotThere::new);
        return PrintedLetter.of(words, language(variant), false);
    }

    /** What the type knows no more stands there as it was written, to be seen. */
    private Map<String, String> madeUp(JsonNode body, Language language) {
        Map<String, String> values = new LinkedHashMap<>();
        Placeholders.standingIn(body).forEach(name -> values.put(name, "{{" + name + "}}"));
        Placeholders.of(types.byKey(LETTER)).all().forEach(one -> values.put(one.name(), madeUp(one, language)));
        return values;
    }

    private String madeUp(Placeholder one, Language language) {
        String kind = one.kind().name().toLowerCase(Locale.ROOT);
        return texts.sayFirst(language, List.of("letter.example." + one.name(), "letter.example." + kind), Map.of());
    }

    private static Language language(VariantTag variant) {
        return Language.ofTag(variant.language()).orElse(Language.ENGLISH);
    }
}
