package org.goldenthread.core.document;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a photograph has to be turned to stand upright: a phone says so in a mark (Exif 2.32, tag 0x0112) that is not kept, so the
 * dots are turned before it is thrown away.
 */
enum Turning {
    UPRIGHT(1, 0, 0, 1),
    MIRRORED(-1, 0, 0, 1),
    HALF(-1, 0, 0, -1),
    HALF_MIRRORED(1, 0, 0, -1),
    LEFT_MIRRORED(0, 1, 1, 0),
    RIGHT(0, 1, -1, 0),
    RIGHT_MIRRORED(0, -1, -1, 0),
    LEFT(0, -1, 1, 0);

    private static final int ORIENTATION = 0x0112;
    private static final int EXIF = 0xE1;
    private static final int BEGINNING_OF_DOTS = 0xDA;

    private final double[] matrix;

    Turning(double... matrix) {
        this.matrix = matrix;
    }

    /** As the file says; upright where it says nothing that can be read. */
    static Turning of(byte[] file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(file);
            return (bytes.getShort() & 0xFFFF) == 0xFFD8 ? ofJpeg(bytes) : UPRIGHT;
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return UPRIGHT;
        }
    }

    private static Turning ofJpeg(ByteBuffer bytes) {
        while ((bytes.get() & 0xFF) == 0xFF) {
            int marker = bytes.get() & 0xFF;
            if (marker == BEGINNING_OF_DOTS) {
                return UPRIGHT;
            }
            int length = (bytes.getShort() & 0xFFFF) - 2;
            ByteBuffer part = bytes.slice(bytes.position(), length);
            if (marker == EXIF && part.getInt() == 0x45786966 && part.getShort() == 0) {
                return ofExif(part.slice());
            }
            bytes.position(bytes.position() + length);
        }
        return UPRIGHT;
    }

    private static Turning ofExif(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(4);
        int entries = tiff.getShort(at) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int begins = at + 2 + entry * 12;
            if ((tiff.getShort(begins) & 0xFFFF) == ORIENTATION) {
                int said = tiff.getShort(begins + 8);
                return said >= 1 && said <= values().length ? values()[said - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    BufferedImage upright(BufferedImage lying) {
        if (this == UPRIGHT) {
            return lying;
        }
        boolean onItsSide = matrix[0] == 0;
        int width = onItsSide ? lying.getHeight() : lying.getWidth();
        int height = onItsSide ? lying.getWidth() : lying.getHeight();
        BufferedImage standing = new BufferedImage(width, height, lying.getType());
        Graphics2D pen = standing.createGraphics();
        // turned about its middle, and moved to the middle of the new sheet
        AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.concatenate(new AffineTransform(matrix));
        turn.translate(-lying.getWidth() / 2.0, -lying.getHeight() / 2.0);
        pen.drawImage(lying, turn, null);
        pen.dispose();
        return standing;
    }
}
