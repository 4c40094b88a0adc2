package org.goldenthread.web.pages.guides;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import org.goldenthread.core.document.Picture;
import org.goldenthread.core.document.Rendition;
import org.jspecify.annotations.Nullable;

/**
 * A picture as its reader gets it.
 *
 * @param widths each width with its address, for the browser to choose from
 * @param alt what it shows, for whoever does not see it; empty where it says nothing
 * @param caption may be empty
 * @param rights who holds the rights in it
 * @param lang the language of its words, where that is not the one of the words around it; else null
 */
public record PictureView(
        String src,
        String widths,
        int width,
        int height,
        String alt,
        String caption,
        String rights,
        @Nullable String lang) {

    /** Where its bytes are, in that width or the next that there is. */
    public static String address(String sha256, int width) {
        return "/media/" + sha256 + "/" + width;
    }

    static PictureView of(JsonNode words, Picture picture, @Nullable String lang) {
        Rendition widest = picture.widest();
        return new PictureView(
                address(picture.sha256(), widest.width()),
                picture.renditions().stream()
                        .map(one -> address(picture.sha256(), one.width()) + " " + one.width() + "w")
                        .collect(Collectors.joining(", ")),
                widest.width(),
                widest.height(),
                words.path("alt").asText(),
                words.path("caption").asText(),
                words.path("rights").asText(),
                lang);
    }
}
