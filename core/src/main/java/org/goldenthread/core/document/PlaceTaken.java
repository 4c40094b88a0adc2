package org.goldenthread.core.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Whether a photo says where it was taken: by the GPS directory of its Exif (CIPA DC-008), or in its XMP. */
final class PlaceTaken {

    private static final int GPS = 0x8825;
    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 1000;

    private PlaceTaken() {}

    static boolean isIn(byte[] picture) {
        String bytes = new String(picture, StandardCharsets.ISO_8859_1);
        if (bytes.contains("GPSLatitude")) {
            return true;
        }
        return isIn(picture, bytes, "II*\0", ByteOrder.LITTLE_ENDIAN)
                || isIn(picture, bytes, "MM\0*", ByteOrder.BIG_ENDIAN);
    }

    /** Wherever such a directory may begin; by chance one of these four bytes with that entry behind it is next to never there. */
    private static boolean isIn(byte[] picture, String bytes, String begins, ByteOrder order) {
        for (int at = bytes.indexOf(begins); at >= 0; at = bytes.indexOf(begins, at + 1)) {
            if (hasGps(ByteBuffer.wrap(picture, at, picture.length - at).slice().order(order))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasGps(ByteBuffer tiff) {
        int first = tiff.capacity() < 8 ? -1 : tiff.getInt(4);
        if (first < 8 || first > tiff.capacity() - 2) {
            return false;
        }
        int entries = Math.min(Short.toUnsignedInt(tiff.getShort(first)), MOST_ENTRIES);
        for (int i = 0; i < entries && first + 2 + (i + 1) * ENTRY <= tiff.capacity(); i++) {
            if (Short.toUnsignedInt(tiff.getShort(first + 2 + i * ENTRY)) == GPS) {
                return true;
            }
        }
        return false;
    }
}
