package org.goldenthread.core.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files that ship with the portal below one folder of the class path, wherever they lie: a directory while building,
 * a jar, or the server's own file system of mounted archives.
 */
public final class ShippedFiles {

    private ShippedFiles() {}

    /**
     * Every file below the folder, as path from the root of the class path (for example
     * {@code processes/conference/forms/family-plan.json}) to text in UTF-8, in the order of the paths.
     *
     * @throws IllegalStateException if two archives bring a file of the same path: one would silently hide the other
     */
    public static Map<String, String> below(String folder, ClassLoader loader) {
        Map<String, String> found = new TreeMap<>();
        try {
            for (URL url : Collections.list(loader.getResources(folder))) {
                for (String path : paths(url, folder)) {
                    found.put(path, text(loader, path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The texts of all files of this very path, one for each archive that brings one. */
    public static List<String> named(String path, ClassLoader loader) {
        List<String> texts = new ArrayList<>();
        try {
            for (URL url : Collections.list(loader.getResources(path))) {
                texts.add(text(url));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String text(ClassLoader loader, String path) throws IOException {
        List<URL> urls = Collections.list(loader.getResources(path));
        if (urls.size() != 1) {
            throw new IllegalStateException(path + " ships " + urls.size() + " times. Keep one of them.");
        }
        return text(urls.get(0));
    }

    private static String text(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> paths(URL url, String folder) throws IOException {
        return switch (url.getProtocol()) {
            case "file" -> inDirectory(url, folder);
            case "jar" -> inJar(url, folder);
            default -> inServer(url, folder);
        };
    }

    private static List<String> inDirectory(URL url, String folder) throws IOException {
        Path root = Path.of(uri(url));
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder + "/" + root.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static List<String> inJar(URL url, String folder) throws IOException {
        JarURLConnection connection = (JarURLConnection) url.openConnection();
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(folder + "/"))
                    .map(entry -> entry.getName())
                    .toList();
        }
    }

    /** The server mounts archives in its own file system (JBoss VFS), whose classes the portal does not see: asked by name. */
    private static List<String> inServer(URL url, String folder) throws IOException {
        Object root = url.openConnection().getContent();
        List<String> paths = new ArrayList<>();
        try {
            Class<?> type = root.getClass();
            for (Object child :
                    (List<?>) type.getMethod("getChildrenRecursively").invoke(root)) {
                if (Boolean.TRUE.equals(type.getMethod("isFile").invoke(child))) {
                    paths.add(folder + "/"
                            + type.getMethod("getPathNameRelativeTo", type).invoke(child, root));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "The files below " + folder + " cannot be listed in " + url.getProtocol(), e);
        }
        return paths;
    }

    private static URI uri(URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
