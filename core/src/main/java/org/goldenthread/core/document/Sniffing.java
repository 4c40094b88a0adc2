package org.goldenthread.core.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Says what a file is by what is in it, whatever it is called. */
final class Sniffing {

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final byte[] PNG_END = HexFormat.of().parseHex("0000000049454e44ae426082");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");
    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private Sniffing() {}

    static Optional<FileKind> kind(Path file) {
        try {
            byte[] head = head(file);
            if (begins(head, PDF)) {
                return Optional.of(FileKind.PDF);
            }
            if (begins(head, PNG)) {
                // a picture with something behind its end is not only a picture
                return Arrays.equals(tail(file, PNG_END.length), PNG_END)
                        ? Optional.of(FileKind.PNG)
                        : Optional.empty();
            }
            if (begins(head, JPEG)) {
                return Optional.of(FileKind.JPEG);
            }
            if (begins(head, ZIP)) {
                return OfficeFile.kind(file);
            }
            return isText(file) ? Optional.of(FileKind.TXT) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(16);
        }
    }

    private static byte[] tail(Path file, int length) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(length, in.length())];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            return tail;
        }
    }

    private static boolean begins(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }

    /** UTF-8 from end to end, with no control characters but line ends and tabs. */
    private static boolean isText(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(8192);
        CharBuffer chars = CharBuffer.allocate(8192);
        try (InputStream in = Files.newInputStream(file)) {
            int read;
            do {
                read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                bytes.limit(bytes.position() + Math.max(read, 0)).position(0);
                CoderResult result = decoder.decode(bytes, chars, read < 0);
                chars.flip();
                if (result.isError() || chars.chars().anyMatch(Sniffing::control)) {
                    return false;
                }
                chars.clear();
                bytes.compact();
            } while (read >= 0);
            return true;
        }
    }

    private static boolean control(int c) {
        return (c < 0x20 && c != '\n' && c != '\r' && c != '\t') || c == 0x7F;
    }
}
