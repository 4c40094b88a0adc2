package org.goldenthread.core.document;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.goldenthread.core.kernel.Ids;

/**
 * Bytes in a directory, each file under the SHA-256 of what is in it. What arrives waits apart until it is found clean;
 * only then does it get its name, in one step that a crash cannot halve.
 */
class BlobStore {

    private static final int BUFFER = 64 * 1024;

    private final Path root;
    private final Path waiting;

    BlobStore(Path root) {
        this.root = root;
        this.waiting = root.resolve("waiting");
    }

    /** What has arrived and waits to be kept or thrown away; closing throws it away. */
    final class Arrived implements AutoCloseable {
        private final Path file;
        private final String sha256;
        private final long size;

        private Arrived(Path file, String sha256, long size) {
            this.file = file;
            this.sha256 = sha256;
            this.size = size;
        }

        Path file() {
            return file;
        }

        String sha256() {
            return sha256;
        }

        long size() {
            return size;
        }

        /** Gives the bytes their name for good; they are on the disk when this returns. */
        void keep() {
            Path shelf = shelf(sha256);
            try {
                makeDirectory(shelf);
                Files.move(file, shelf.resolve(sha256), StandardCopyOption.ATOMIC_MOVE);
                sync(shelf);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Writes the stream to disk, a buffer at a time. @throws FileRefused if it is empty or longer than {@code most} bytes */
    Arrived receive(InputStream bytes, long most) {
        Path file = waiting.resolve(Ids.next().toString());
        try {
            makeDirectory(waiting);
            Arrived arrived = write(bytes, most, file);
            if (arrived.size() == 0) {
                arrived.close();
                throw new FileRefused(FileRefused.Reason.EMPTY);
            }
            return arrived;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Arrived write(InputStream bytes, long most, Path file) throws IOException {
        MessageDigest sha = sha256();
        boolean whole = false;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new DigestOutputStream(unclosed(channel), sha);
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                if (size > most) {
                    throw new FileRefused(FileRefused.Reason.TOO_LARGE, String.valueOf(most / (1024 * 1024)));
                }
                out.write(buffer, 0, read);
            }
            channel.force(true);
            whole = true;
            return new Arrived(file, HexFormat.of().formatHex(sha.digest()), size);
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Throws away what has waited since before then: whoever brought it was cut off, and it will never be kept. */
    void clearWaiting(Instant since) {
        if (!Files.isDirectory(waiting)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(waiting)) {
            for (Path file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(since)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes under a hash. @throws UncheckedIOException if they are not there */
    InputStream open(String sha256) {
        try {
            return Files.newInputStream(at(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** They are gone for good; said twice, they are gone. */
    void erase(String sha256) {
        try {
            Files.deleteIfExists(at(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the bytes under a hash lie. */
    Path at(String sha256) {
        return shelf(sha256).resolve(sha256);
    }

    /** Two levels of directories, so that none grows too full to list. */
    private Path shelf(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
    }

    private static void makeDirectory(Path directory) throws IOException {
        Files.createDirectories(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /** A new name is safe from a power cut only when its directory is written too. */
    private static void sync(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static OutputStream unclosed(FileChannel channel) {
        return new FilterOutputStream(java.nio.channels.Channels.newOutputStream(channel)) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
