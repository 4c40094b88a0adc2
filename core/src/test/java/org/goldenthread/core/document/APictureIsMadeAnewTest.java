package org.goldenthread.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.goldenthread.core.document.PictureMaking.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of what was brought nothing goes over but the dots, and what cannot be read, or would take too long, is refused. */
class APictureIsMadeAnewTest {

    private static final String PLACE = "N51.4816 W3.1791";

    @TempDir
    Path folder;

    @Test
    void itIsThereInEachWidthThatIsNoWiderThanItself() throws IOException {
        assertThat(made(jpeg(2000, 1000))).extracting(Made::width).containsExactly(320, 640, 1280);
        assertThat(made(jpeg(2000, 1000))).extracting(Made::height).containsExactly(160, 320, 640);
        assertThat(made(jpeg(800, 400))).extracting(Made::width).containsExactly(320, 640, 800);
        assertThat(made(jpeg(200, 100))).extracting(Made::width).containsExactly(200);
        assertThat(made(jpeg(1, 1))).extracting(Made::width).containsExactly(1);
        assertThat(made(jpeg(50, 9000))).allMatch(one -> one.height() <= 2560);
    }

    @Test
    void whatIsGivenOutIsAPictureOfThatSizeAndOfThatKind() throws IOException {
        for (Made one : made(png(1400, 700, BufferedImage.TYPE_INT_ARGB))) {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(one.bytes()));
            assertThat(read.getWidth()).isEqualTo(one.width());
            assertThat(read.getHeight()).isEqualTo(one.height());
            assertThat(one.kind()).isEqualTo(FileKind.PNG);
            assertThat(read.getColorModel().hasAlpha())
                    .as("what shines through")
                    .isTrue();
        }
        assertThat(made(jpeg(1400, 700))).allMatch(one -> one.kind() == FileKind.JPEG);
    }

    @Test
    void thePlaceWhereAPhotographWasTakenIsInNoWidthOfIt() throws IOException {
        byte[] photograph = withExif(jpeg(1400, 700), 1);
        assertThat(text(photograph)).contains("Exif").contains(PLACE);

        for (Made one : made(photograph)) {
            assertThat(text(one.bytes())).doesNotContain("Exif").doesNotContain(PLACE);
        }
    }

    @Test
    void whatIsWrittenIntoAPngBesideItsDotsIsInNoWidthOfIt() throws IOException {
        byte[] png = withChunk(png(700, 700, BufferedImage.TYPE_INT_RGB), "tEXt", "Comment\0" + PLACE);

        for (Made one : of(png, FileKind.PNG)) {
            assertThat(text(one.bytes())).doesNotContain(PLACE).doesNotContain("tEXt");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 400, 200, RED", "3, 400, 200, BLUE", "6, 200, 400, RED", "8, 200, 400, BLUE"})
    void aPhotographTakenOnItsSideStandsUpright(int orientation, int width, int height, String topLeft)
            throws IOException {
        Made upright = made(withExif(jpeg(400, 200), orientation)).get(0);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(upright.bytes()));

        assertThat(read.getWidth() > read.getHeight()).isEqualTo(width > height);
        Color found = new Color(read.getRGB(10, 10));
        assertThat(found.getRed() > found.getBlue())
                .as("the red half is on top or left")
                .isEqualTo(topLeft.equals("RED"));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 100, 3000})
    void whatBreaksOffIsRefused(int bytes) throws IOException {
        refused(Arrays.copyOf(jpeg(600, 600), bytes), FileKind.JPEG, FileRefused.Reason.BROKEN_PICTURE);
        refused(
                Arrays.copyOf(png(600, 600, BufferedImage.TYPE_INT_RGB), bytes),
                FileKind.PNG,
                FileRefused.Reason.BROKEN_PICTURE);
    }

    @Test
    void whatCallsItselfEndlessIsRefusedByItsHeadAlone() throws IOException {
        byte[] png = png(10, 10, BufferedImage.TYPE_INT_RGB);
        refused(withSize(png, 50_000, 50_000), FileKind.PNG, FileRefused.Reason.TOO_MANY_DOTS);
        refused(withSize(png, 12_001, 1), FileKind.PNG, FileRefused.Reason.TOO_MANY_DOTS);
        refused(withSize(png, 4_001, 4_000), FileKind.PNG, FileRefused.Reason.TOO_MANY_DOTS);
        refused(withSize(png, Integer.MAX_VALUE, Integer.MAX_VALUE), FileKind.PNG, FileRefused.Reason.TOO_MANY_DOTS);
    }

    @Test
    void whatIsDrawnInAThousandStepsIsRefused() throws IOException {
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        many.write(jpeg(100, 100));
        for (int step = 0; step < 1000; step++) {
            many.write(new byte[] {(byte) 0xFF, (byte) 0xDA});
        }
        refused(many.toByteArray(), FileKind.JPEG, FileRefused.Reason.BROKEN_PICTURE);
    }

    @Test
    void aSecondFileBehindItsEndDoesNotGoOver() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(jpeg(700, 300));
        both.write("PK\3\4<script>alert(1)</script>".getBytes(StandardCharsets.ISO_8859_1));

        for (Made one : of(both.toByteArray(), FileKind.JPEG)) {
            assertThat(text(one.bytes())).doesNotContain("script").doesNotContain("PK\3\4");
        }
    }

    private void refused(byte[] bytes, FileKind kind, FileRefused.Reason reason) {
        assertThatThrownBy(() -> of(bytes, kind))
                .isInstanceOfSatisfying(
                        FileRefused.class, no -> assertThat(no.reason()).isEqualTo(reason));
    }

    private List<Made> made(byte[] bytes) throws IOException {
        return of(bytes, bytes[0] == (byte) 0xFF ? FileKind.JPEG : FileKind.PNG);
    }

    private List<Made> of(byte[] bytes, FileKind kind) throws IOException {
        return PictureMaking.of(Files.write(folder.resolve("brought"), bytes), kind);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        return written(drawn(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    private static byte[] png(int width, int height, int type) throws IOException {
        return written(drawn(width, height, type), "png");
    }

    /** Red on the left, blue on the right, and something in it that does not pack well. */
    private static BufferedImage drawn(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width, height);
        for (int at = 40; at < width; at += 3) {
            picture.setRGB(at, (at * 31) % height, 0xFF000000 | at * 7919);
        }
        pen.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String as) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, as, bytes);
        return bytes.toByteArray();
    }

    /** As a phone writes it: how it was held, and where. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        int length = 2 + 6 + 8 + 2 + 12 + 4 + place.length;
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + 2 + length);
        whole.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xE1).putShort((short) length);
        whole.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put("MM".getBytes(StandardCharsets.US_ASCII));
        whole.putShort((short) 42).putInt(8).putShort((short) 1);
        whole.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        return whole.putInt(0).put(place).put(jpeg, 2, jpeg.length - 2).array();
    }

    private static byte[] withChunk(byte[] png, String type, String text) {
        byte[] body = (type + text).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(body);
        int head = 33;
        return ByteBuffer.allocate(png.length + body.length + 8)
                .put(png, 0, head)
                .putInt(body.length - 4)
                .put(body)
                .putInt((int) sum.getValue())
                .put(png, head, png.length - head)
                .array();
    }

    private static byte[] withSize(byte[] png, int width, int height) {
        byte[] changed = png.clone();
        ByteBuffer.wrap(changed).putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(changed, 12, 17);
        ByteBuffer.wrap(changed).putInt(29, (int) sum.getValue());
        return changed;
    }
}
