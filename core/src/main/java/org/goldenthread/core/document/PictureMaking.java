package org.goldenthread.core.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/**
 * Makes a picture anew from what was brought, in a few widths. Nothing of the file goes over but its dots: no place, no camera,
 * no second file behind its end. What would need too much room or time is refused by its head, before a dot is read.
 */
final class PictureMaking {

    /** What a phone of today takes by default has 12 million. */
    static final int MOST_DOTS = 16_000_000;

    private static final int LONGEST_SIDE = 12_000;
    private static final int WIDEST = 1280;
    private static final int HIGHEST = 2560;
    private static final List<Integer> NARROWER = List.of(320, 640);

    /** How long a side is read at most; what is longer is thinned out while it is read. */
    private static final int READ_AT_MOST = 3000;

    /** A picture that is drawn step by step asks for all its dots at each of them; real ones have ten or so. */
    private static final int MOST_STEPS = 24;

    /** The largest takes less than a second. */
    private static final OneAtATime ONE_AT_A_TIME = new OneAtATime(Duration.ofSeconds(5));

    private PictureMaking() {}

    /** One width of it, made. */
    record Made(int width, int height, FileKind kind, byte[] bytes) {}

    /**
     * The narrowest first.
     *
     * @throws FileRefused if it is too large, cannot be read from its beginning to its end, or has to wait too long for others
     */
    static List<Made> of(Path file, FileKind kind) {
        return ONE_AT_A_TIME.does(() -> made(file, kind));
    }

    private static List<Made> made(Path file, FileKind kind) {
        try {
            return widths(read(file, kind), kind);
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof FileRefused refused ? refused : refused(broken);
        }
    }

    private static FileRefused refused(Exception broken) {
        FileRefused refused = new FileRefused(FileRefused.Reason.BROKEN_PICTURE);
        refused.addSuppressed(broken);
        return refused;
    }

    private static List<Made> widths(BufferedImage whole, FileKind kind) throws IOException {
        int width = Math.min(WIDEST, Math.max(1, (int) ((long) whole.getWidth() * HIGHEST / whole.getHeight())));
        BufferedImage drawn = Drawing.scaled(whole, Math.min(width, whole.getWidth()));
        List<Made> made = new ArrayList<>();
        made.add(Drawing.written(drawn, kind));
        for (int at = NARROWER.size() - 1; at >= 0; at--) {
            if (NARROWER.get(at) < drawn.getWidth()) {
                drawn = Drawing.scaled(drawn, NARROWER.get(at));
                made.add(0, Drawing.written(drawn, kind));
            }
        }
        return List.copyOf(made);
    }

    private static BufferedImage read(Path file, FileKind kind) throws IOException {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(kind.extension()).next();
        try (ImageInputStream bytes = new FileImageInputStream(file.toFile())) {
            reader.setInput(bytes, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_DOTS) {
                throw new FileRefused(FileRefused.Reason.TOO_MANY_DOTS, String.valueOf(MOST_DOTS / 1_000_000));
            }
            byte[] whole = Files.readAllBytes(file);
            if (kind == FileKind.JPEG && steps(whole) > MOST_STEPS) {
                throw new FileRefused(FileRefused.Reason.BROKEN_PICTURE);
            }
            // the decoder draws grey over what is missing, and only says so
            reader.addIIOReadWarningListener((source, warning) -> {
                throw new FileRefused(FileRefused.Reason.BROKEN_PICTURE);
            });
            BufferedImage read = reader.read(0, thinned(reader, Math.max(width, height)));
            return Turning.of(whole).upright(Drawing.inPlainColours(read));
        } finally {
            reader.dispose();
        }
    }

    private static ImageReadParam thinned(ImageReader reader, int longest) {
        int each = (longest + READ_AT_MOST - 1) / READ_AT_MOST;
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(each, each, 0, 0);
        return how;
    }

    /** How often a scan begins (ITU-T T.81, B.1.1.3: FF DA). */
    private static long steps(byte[] jpeg) {
        return IntStream.range(1, jpeg.length)
                .filter(at -> (jpeg[at] & 0xFF) == 0xDA && (jpeg[at - 1] & 0xFF) == 0xFF)
                .count();
    }
}
