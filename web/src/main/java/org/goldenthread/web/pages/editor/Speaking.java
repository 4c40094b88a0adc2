package org.goldenthread.web.pages.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.PublishedReading;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.core.editorial.Variants;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.web.pages.guides.VariantWords;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;

/** In whose words, and of which types and languages, the pages of the desk speak. */
@RequestScoped
class Speaking {

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    @Inject
    ContentTypes types;

    @Inject
    PublishedReading published;

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
