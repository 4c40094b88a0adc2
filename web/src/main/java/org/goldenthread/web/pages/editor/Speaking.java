package org.goldenthread.web.pages.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.PictureFields;
import org.goldenthread.core.editorial.PictureLibrary;
import org.goldenthread.core.editorial.PublishedReading;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.core.editorial.Variants;
import org.goldenthread.core.editorial.Wording;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.web.pages.guides.VariantWords;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;

/** In whose words, and of which types and languages, the pages of the desk speak. */
@RequestScoped
class Speaking {

    private static final int MOST_PICTURES = 300;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    @Inject
    ContentTypes types;

    @Inject
    PublishedReading published;

    @Inject
    PictureLibrary library;

    EditorWords words() {
        Page page = pages.current();
        return new EditorWords(page, variants(page.language()));
    }

    /** What the languages are called in one of them. */
    VariantWords variants(Language language) {
        return new VariantWords(texts, language);
    }

    /** What there can be on the desk. */
    List<ContentType> types() {
        return types.inRoom(Compartment.EDITORIAL);
    }

    /** What is begun with its words; a picture is begun with its bytes. */
    List<ContentType> typesToBegin() {
        return types().stream()
                // words of the portal and pictures are begun where they are found
                .filter(type ->
                        !Wording.is(type.key()) && PictureFields.of(type).isEmpty())
                .toList();
    }

    /** The form of pictures. */
    ContentType picture() {
        return types.byKey(PictureFields.PICTURE);
    }

    /** The pictures that can be shown, by what they are called and what they show. */
    PicturesToChoose pictures() {
        Map<String, String> known = new LinkedHashMap<>();
        library.list(null, null, MOST_PICTURES).forEach(one -> {
            String alt = one.words().path("alt").asText();
            String title = one.line().title();
            known.put(one.line().key().name(), alt.isEmpty() ? title : title + ": " + alt);
        });
        return new PicturesToChoose(known);
    }

    ContentType type(EditorialKey key) {
        return types.byKey(key.type());
    }

    Variants variants() {
        return published.variants();
    }

    /** @throws NotThere if nothing is written in that language here */
    VariantTag variant(String tag) {
        return variants().named(tag).orElseThrow(NotThere::new);
    }

    /** A number that was sent; 0, which no revision has, where it is none. */
    static int number(String sent) {
        return sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : 0;
    }
}
