package org.goldenthread.web.pages.editor;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.editorial.EditorsDesk;
import org.goldenthread.core.editorial.EditorsDesk.Opened;
import org.goldenthread.core.editorial.VariantAge;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.core.editorial.Wording;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.letter.LetterPreviewing;
import org.goldenthread.core.letter.LetterWords;
import org.goldenthread.web.pages.guides.GuideView;
import org.goldenthread.web.pages.guides.ShownPictures;
import org.goldenthread.web.pages.letters.LetterSheet;
import org.goldenthread.web.pages.shell.Reader;
import org.goldenthread.web.pages.shell.Readers;
import org.goldenthread.web.pages.shell.View;

/**
 * The newest words of a thing as its reader would see them. Whoever looks is asked about as ever; the page is drawn for a
 * reader whom nobody knows, and says nothing of who looks. No page but a preview of ours may frame it.
 */
@Path("editor/{id}/shown/{tag}")
@Produces("text/html;charset=UTF-8")
public class ShownPages {

    @Inject
    EditorsDesk desk;

    @Inject
    LetterPreviewing letters;

    @Inject
    Speaking speaking;

    @Inject
    ShownPictures pictures;

    @Inject
    Readers readers;

    @GET
    public View shown(@PathParam("id") String id, @PathParam("tag") String tag) {
        Opened opened = desk.open(Places.id(id));
        VariantTag variant = speaking.variant(tag);
        JsonNode body =
                Optional.ofNullable(opened.newest().get(variant.value())).orElseThrow(NotThere::new);
        Language language = Language.ofTag(variant.language()).orElse(Language.ENGLISH);
        Optional<LetterWords> letter = letters.example(opened.line().id(), variant);
        readers.drawFor(Reader.visitor(language, variant.easy()));
        if (Wording.is(opened.line().key().type())) {
            List<String> said = new ArrayList<>();
            body.forEach(words -> said.add(words.asText()));
            return new View("wording/shown", said);
        }
        return letter.map(words -> new View("letters/one", LetterSheet.example(words)))
                .orElseGet(() -> guide(opened, variant, body, language));
    }

    private View guide(Opened opened, VariantTag variant, JsonNode body, Language language) {
        return new View(
                "guides/one",
                GuideView.of(
                                body,
                                pictures.onDesk(body, variant),
                                speaking.variants(language),
                                age(opened, variant),
                                speaking.variants().reference())
                        .showing(pictures.itself(body).orElse(null)));
    }

    private static VariantAge age(Opened opened, VariantTag variant) {
        return opened.ages().stream()
                .filter(one -> one.variant().equals(variant))
                .findFirst()
                .orElseThrow(NotThere::new);
    }
}
