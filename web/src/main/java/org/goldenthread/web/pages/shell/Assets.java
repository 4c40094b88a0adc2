package org.goldenthread.web.pages.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Styles and script under an address that holds their hash, so that a browser asks once and never again. */
public final class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "govuk.css", "text/css; charset=utf-8",
            "golden-thread.css", "text/css; charset=utf-8",
            "golden-thread.js", "text/javascript; charset=utf-8");

    private static final Assets SHIPPED = new Assets();

    /** One file, as it is and as it travels. */
    record Asset(String name, String type, String hash, byte[] plain, byte[] zipped) {}

    private final Map<String, Asset> byName;

    private Assets() {
        byName = TYPES.keySet().stream()
                .map(Assets::load)
                .collect(Collectors.toUnmodifiableMap(Asset::name, asset -> asset));
    }

    /** What the build put beside the classes. */
    public static Assets shipped() {
        return SHIPPED;
    }

    /** The address of a file, for templates. @throws IllegalArgumentException if there is no such file */
    public String href(String name) {
        Asset asset = byName.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("there is no asset " + name);
        }
        return "/assets/" + asset.hash() + "/" + name;
    }

    /** The file at {@code /<hash>/<name>}; empty where either is not ours. */
    Optional<Asset> at(String path) {
        return Stream.ofNullable(path)
                .map(whole -> whole.split("/", -1))
                .filter(parts -> parts.length == 3)
                .flatMap(parts -> Stream.ofNullable(byName.get(parts[2]))
                        .filter(asset -> asset.hash().equals(parts[1])))
                .findFirst();
    }

    private static Asset load(String name) {
        try (InputStream file = Assets.class.getResourceAsStream("/assets/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The build left out assets/" + name + ". Build the web module again.");
            }
            byte[] plain = file.readAllBytes();
            return new Asset(name, TYPES.getOrDefault(name, ""), hash(plain), plain, zipped(plain));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] plain) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] zipped(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }
}
