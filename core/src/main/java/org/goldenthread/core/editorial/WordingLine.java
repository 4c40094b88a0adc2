package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Words of the portal in a list.
 *
 * @param thing what an editor has begun to change, on the desk; null where nobody has, and they are said as they ship
 * @param stage how far that has come; null where nothing is begun
 * @param words the newest in each variant
 * @param changed true where these are not those that ship
 * @param unread true where nobody whose language it is has read the translation as it stands
 * @param behind true where what it is made from says something else by now
 * @param sum stands for the reference and the translation, word for word
 */
public record WordingLine(
        Wording wording,
        @Nullable EditorialId thing,
        @Nullable Stage stage,
        Map<VariantTag, JsonNode> words,
        boolean changed,
        boolean unread,
        boolean behind,
        String sum) {

    public WordingLine {
        words = Map.copyOf(words);
    }

    /** Whether it is short of that, or has had it done. */
    public boolean needs(WordingNeed need) {
        return switch (need) {
            case UNREAD -> unread;
            case BEHIND -> behind;
            case CHANGED -> changed;
            case UNDER_WAY -> stage != null && stage != Stage.PUBLISHED && stage != Stage.WITHDRAWN;
        };
    }

    /** All that it says, in whatever language. */
    Stream<String> texts() {
        return words.values().stream()
                .flatMap(body -> StreamSupport.stream(body.spliterator(), false))
                .map(JsonNode::asText);
    }

    /** Stands for exactly these words of that wording. */
    static String sum(Wording wording, Map<VariantTag, JsonNode> words, Variants variants) {
        String all = wording.key() + "\n" + words.get(variants.reference()) + "\n" + words.get(variants.translation());
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
