package org.goldenthread.tests.incontainer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;

/** Pictures that nobody has brought before, and their words. */
final class Pictures {

    private Pictures() {}

    static byte[] photograph(int width, int height) {
        BufferedImage dots = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int colour = ThreadLocalRandom.current().nextInt(0x1000000);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                dots.setRGB(x, y, colour + x / 8 + y / 8);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(dots, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static ObjectNode words(String file, String alt) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("title", "Two chairs")
                .put("file", file)
                .put("decorative", false)
                .put("alt", alt)
                .put("rights", "The council");
    }

    static JsonNode guideShowing(String title, String picture) {
        JsonNode guide = EditorsAtWork.words(title);
        ((ObjectNode) guide.path("sections").path(0)).put("picture", picture);
        return guide;
    }
}
