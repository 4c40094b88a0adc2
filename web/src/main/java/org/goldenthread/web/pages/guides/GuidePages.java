package org.goldenthread.web.pages.guides;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.Published;
import org.goldenthread.core.editorial.PublishedReading;
import org.goldenthread.core.editorial.PublishedSort;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.web.pages.shell.Reader;
import org.goldenthread.web.pages.shell.Readers;
import org.goldenthread.web.pages.shell.View;

/** The guides, for anybody: in the reader's language and way of reading where there are such, and said where there are not. */
@Path("guides")
@Produces("text/html;charset=UTF-8")
public class GuidePages {

    private static final ContentTypeKey GUIDE = new ContentTypeKey("guide");
    private static final int MOST = 100;

    @Inject
    PublishedReading reading;

    @Inject
    Readers readers;

    @Inject
    ShownPictures pictures;

    @Inject
    Texts texts;

    @GET
    public View all() {
        VariantWords words = words();
        return new View(
                "guides/all",
                new GuideList(reading.list(GUIDE, PublishedSort.KEY, null, MOST, wanted()).items().stream()
                        .map(one -> line(one, words))
                        .toList()));
    }

    @GET
    @Path("{key}")
    public View one(@PathParam("key") String key) {
        EditorialKey asked = EditorialKey.asked(GUIDE.value(), key).orElseThrow(NotFoundException::new);
        Published one = reading.find(asked, wanted());
        return new View("guides/one", view(one, words(), reading.variants().reference(), pictures.out(one)));
    }

    static GuideList.Line line(Published one, VariantWords words) {
        return new GuideList.Line(
                "/guides/" + one.key().name(),
                one.title(),
                one.body().path("lead").asText(),
                words.foreign(one.served()));
    }

    static GuideView view(Published one, VariantWords words, VariantTag reference, Map<String, PictureView> pictures) {
        return new GuideView(
                one.title(),
                one.body().path("lead").asText(),
                GuideView.parts(one.body(), pictures),
                words.foreign(one.served()),
                words.served(one),
                one.fallback(),
                words.behind(one, reference));
    }

    private VariantWords words() {
        return new VariantWords(texts, readers.current().language());
    }

    private List<VariantTag> wanted() {
        Reader reader = readers.current();
        return List.of(VariantTag.of(reader.language(), reader.easyRead() ? Reading.EASY : Reading.PLAIN));
    }
}
