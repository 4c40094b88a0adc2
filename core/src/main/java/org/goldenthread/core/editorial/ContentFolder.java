package org.goldenthread.core.editorial;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.goldenthread.core.kernel.StrictJson;

/**
 * A folder of exported files. Only {@code content-types} and {@code editorial} in it are looked at; of these, each file is one of
 * ours or none is read. No link is followed, in either direction.
 */
final class ContentFolder {

    static final int MOST_FILES = 10_000;
    static final long MOST_BYTES = 8L << 20;

    private static final int DEEPEST = 4;
    private static final String NOTHING = " Nothing was brought in.";

    private final Path root;
    private final SortedMap<String, String> files = new TreeMap<>();
    private long bytes;

    private ContentFolder(Path root) {
        this.root = root;
    }

    /** Path from the folder to text, in the order of the paths. @throws NotBroughtIn naming what cannot be read */
    static SortedMap<String, String> read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotBroughtIn(folder.toString(), "this is no folder." + NOTHING);
        }
        ContentFolder read = new ContentFolder(folder.toRealPath());
        read.below(ContentPath.TYPES);
        read.below(ContentPath.THINGS);
        if (read.files.isEmpty()) {
            throw new NotBroughtIn(
                    folder.toString(), "neither content-types nor editorial is in it, or nothing in them." + NOTHING);
        }
        return read.files;
    }

    private void below(String part) throws IOException {
        Path top = root.resolve(part);
        if (Files.exists(top, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(top, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new Visitor());
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
            String path = root.relativize(file).toString().replace('\\', '/');
            if (!is.isRegularFile()) {
                throw new NotBroughtIn(path, noFile(is) + NOTHING);
            }
            ContentPath.of(path);
            if (files.size() >= MOST_FILES) {
                throw new NotBroughtIn(path, "there are more than " + MOST_FILES + " files. Bring in parts." + NOTHING);
            }
            files.put(path, text(path, file));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            throw new NotBroughtIn(root.relativize(file).toString(), "this cannot be read." + NOTHING);
        }
    }

    private static String noFile(BasicFileAttributes is) {
        if (is.isSymbolicLink()) {
            return "this is a link, and no link is followed.";
        }
        return is.isDirectory() ? "this folder lies too deep." : "this is no plain file.";
    }

    private String text(String path, Path file) throws IOException {
        byte[] read;
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            read = in.readNBytes((int) StrictJson.MOST + 1);
        }
        bytes += read.length;
        if (read.length > StrictJson.MOST) {
            throw new NotBroughtIn(path, "this is longer than 1 MiB." + NOTHING);
        }
        if (bytes > MOST_BYTES) {
            throw new NotBroughtIn(path, "with this, all files are longer than 8 MiB. Bring in parts." + NOTHING);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(read))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new NotBroughtIn(path, "this is not UTF-8." + NOTHING);
        }
    }

    /**
     * Writes what is not there yet or says otherwise, each file whole or not at all. What else lies there is left alone.
     *
     * @return how many files were written
     */
    static int write(Path folder, Map<String, String> files) throws IOException {
        int written = 0;
        Files.createDirectories(folder);
        Path root = folder.toRealPath();
        for (Map.Entry<String, String> file : files.entrySet()) {
            ContentPath.of(file.getKey());
            Path place = root.resolve(file.getKey());
            Path within = place.resolveSibling("");
            makeFolders(root, within);
            if (!says(place, file.getValue())) {
                Path fresh = Files.createTempFile(within, ".export", ".json");
                Files.writeString(fresh, file.getValue());
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-r--r--"));
                Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                written++;
            }
        }
        return written;
    }

    private static void makeFolders(Path root, Path folder) throws IOException {
        Path at = root;
        for (Path part : root.relativize(folder)) {
            at = at.resolve(part);
            if (Files.isSymbolicLink(at)) {
                throw new NotBroughtIn(at.toString(), "this is a link, and nothing is written through it.");
            }
            if (!Files.isDirectory(at)) {
                Files.createDirectory(at);
            }
        }
    }

    private static boolean says(Path place, String text) throws IOException {
        return Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                && Arrays.equals(Files.readAllBytes(place), text.getBytes(StandardCharsets.UTF_8));
    }
}
