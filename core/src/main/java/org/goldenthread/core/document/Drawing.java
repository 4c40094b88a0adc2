package org.goldenthread.core.document;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws dots anew: in the colours of every screen, in another width, and as a file that holds nothing else. */
final class Drawing {

    private static final float QUALITY = 0.82f;

    private Drawing() {}

    /** In sRGB, whatever profile the file had: it is not written again. */
    static BufferedImage inPlainColours(BufferedImage read) {
        return drawn(read, read.getWidth(), read.getHeight());
    }

    /** As wide as that, and as high as belongs to it. By halves, so that no dot between two is left out. */
    static BufferedImage scaled(BufferedImage whole, int width) {
        BufferedImage at = whole;
        while (at.getWidth() / 2 > width) {
            at = drawn(at, at.getWidth() / 2, Math.max(1, at.getHeight() / 2));
        }
        int height = Math.max(1, Math.round((float) whole.getHeight() * width / whole.getWidth()));
        return at.getWidth() == width ? at : drawn(at, width, height);
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height) {
        boolean through = from.getColorModel().hasAlpha();
        BufferedImage to =
                new BufferedImage(width, height, through ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = to.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(from, 0, 0, width, height, null);
        pen.dispose();
        return to;
    }

    /** A photograph stays one; a drawing stays a drawing with sharp edges, unless it is a photograph in disguise. */
    static PictureMaking.Made written(BufferedImage drawn, FileKind came) throws IOException {
        byte[] jpeg = drawn.getColorModel().hasAlpha() ? new byte[0] : jpeg(drawn);
        if (came == FileKind.JPEG) {
            return made(drawn, FileKind.JPEG, jpeg);
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", new MemoryCacheImageOutputStream(png));
        return jpeg.length > 0 && jpeg.length < png.size() / 2
                ? made(drawn, FileKind.JPEG, jpeg)
                : made(drawn, FileKind.PNG, png.toByteArray());
    }

    private static PictureMaking.Made made(BufferedImage drawn, FileKind kind, byte[] bytes) {
        return new PictureMaking.Made(drawn.getWidth(), drawn.getHeight(), kind, bytes);
    }

    private static byte[] jpeg(BufferedImage drawn) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(drawn, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
