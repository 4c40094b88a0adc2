package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.kernel.CannotBeDone;

/**
 * A picture is shown in a language only with words in that language, for whoever does not see it; a picture that says nothing
 * needs none. Whoever asks holds the item that changes.
 */
@ApplicationScoped
class PicturesSpeak {

    private EditorialItems items;
    private ContentTypes types;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected PicturesSpeak() {}

    @Inject
    PicturesSpeak(EditorialItems items, ContentTypes types) {
        this.items = items;
        this.types = types;
    }

    /** Each language of the newest words finds words of its own at each picture that they show. */
    void mustSpeak(EditorialItem item, Instant now) {
        items.at(item, item.newest())
                .forEach((variant, words) ->
                        PublicFields.of(types.version(item.key().type(), words.typeVersion()))
                                .linked(words.body())
                                .stream()
                                .filter(key -> key.type().equals(PictureFields.PICTURE))
                                .forEach(key -> mustSpeak(key, variant, now)));
    }

    private void mustSpeak(EditorialKey key, VariantTag variant, Instant now) {
        boolean speaks = items.find(key).stream()
                .flatMap(picture -> picture.terms(now).stream().map(term -> items.at(picture, term.revision())))
                .allMatch(said -> speaks(said, variant));
        if (!speaks) {
            throw new CannotBeDone("cannot.editorial.picture-without-words", key.name());
        }
    }

    private static boolean speaks(Map<VariantTag, Revision> said, VariantTag wanted) {
        return said.entrySet().stream()
                .anyMatch(one -> one.getKey().language().equals(wanted.language())
                        || one.getValue().body().path("decorative").asBoolean());
    }
}
