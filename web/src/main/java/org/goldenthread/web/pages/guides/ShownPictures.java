package org.goldenthread.web.pages.guides;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.document.Picture;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.PictureFields;
import org.goldenthread.core.editorial.PictureLibrary;
import org.goldenthread.core.editorial.PictureShowing;
import org.goldenthread.core.editorial.Published;
import org.goldenthread.core.editorial.PublishedReading;
import org.goldenthread.core.editorial.VariantTag;

/** The pictures that a guide shows, by their names, in the language of its words. */
@RequestScoped
public class ShownPictures {

    private static final String PICTURE = "picture";

    @Inject
    PublishedReading reading;

    @Inject
    PictureLibrary library;

    @Inject
    PictureShowing showing;

    /** Those that are out. */
    Map<String, PictureView> out(Published guide) {
        Map<String, JsonNode> words = new HashMap<>();
        Map<String, String> languages = new HashMap<>();
        VariantTag wanted = guide.served();
        for (Published picture : reading.find(keys(guide.body()), List.of(wanted))) {
            words.put(picture.key().name(), picture.body());
            languages.put(picture.key().name(), picture.served().language());
        }
        Map<String, PictureView> views = views(words);
        views.replaceAll((name, view) ->
                wanted.language().equals(languages.get(name)) ? view : in(view, String.valueOf(languages.get(name))));
        return views;
    }

    private static PictureView in(PictureView view, String lang) {
        return new PictureView(
                view.src(),
                view.widths(),
                view.width(),
                view.height(),
                view.alt(),
                view.caption(),
                view.rights(),
                lang);
    }

    /** Those on the desk, out or not, as far as whoever looks may see it; what is not there is left out. */
    public Map<String, PictureView> onDesk(JsonNode guide, VariantTag wanted) {
        Map<String, JsonNode> words = new HashMap<>();
        for (EditorialKey key : keys(guide)) {
            onDesk(key, wanted).ifPresent(said -> words.put(key.name(), said));
        }
        return views(words);
    }

    private Optional<JsonNode> onDesk(EditorialKey key, VariantTag wanted) {
        try {
            return Optional.of(library.words(key, wanted));
        } catch (NotThere nothing) {
            return Optional.empty();
        }
    }

    /** A picture itself, by its words. */
    public Optional<PictureView> itself(JsonNode words) {
        return Optional.ofNullable(views(Map.of(PICTURE, words)).get(PICTURE));
    }

    private Map<String, PictureView> views(Map<String, JsonNode> words) {
        Map<String, Picture> measured = showing.measured(words.values().stream()
                .flatMap(said -> PictureFields.file(said).stream())
                .toList());
        Map<String, PictureView> views = new HashMap<>();
        words.forEach((name, said) -> PictureFields.file(said)
                .map(measured::get)
                .ifPresent(picture -> views.put(name, PictureView.of(said, picture, null))));
        return views;
    }

    private static Collection<EditorialKey> keys(JsonNode guide) {
        return StreamSupport.stream(guide.path("sections").spliterator(), false)
                .flatMap(section ->
                        EditorialKey.asked(
                                PictureFields.PICTURE.value(),
                                section.path(PICTURE).asText())
                                .stream())
                .collect(Collectors.toSet());
    }
}
