package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What of the words of the portal has been begun, and what of the others was read, all fetched at once for many of them. */
final class BegunWordings {

    private final Wordings wordings;
    private final Map<EditorialKey, EditorialItem> begun;
    private final Map<UUID, Map<VariantTag, Revision>> newest;
    private final Map<UUID, List<LastWritten>> written;
    private final Set<String> read;
    private final Instant now;
    private final Variants variants = Variants.configured();

    BegunWordings(
            Wordings wordings,
            Map<EditorialKey, EditorialItem> begun,
            Map<UUID, Map<VariantTag, Revision>> newest,
            Map<UUID, List<LastWritten>> written,
            Set<String> read,
            Instant now) {
        this.wordings = wordings;
        this.begun = begun;
        this.newest = newest;
        this.written = written;
        this.read = read;
        this.now = now;
    }

    WordingLine line(Wording wording) {
        EditorialItem item = begun.get(wording.key());
        return item == null ? shipped(wording) : begun(wording, item);
    }

    private WordingLine shipped(Wording wording) {
        Map<VariantTag, JsonNode> words = shippedWords(wording);
        String sum = sum(wording, words);
        boolean unread = words.containsKey(variants.translation()) && !read.contains(sum);
        return new WordingLine(wording, null, null, words, false, unread, false, sum);
    }

    private WordingLine begun(Wording wording, EditorialItem item) {
        UUID id = item.id().value();
        Map<VariantTag, JsonNode> words = new HashMap<>();
        newest.getOrDefault(id, Map.of()).forEach((variant, revision) -> words.put(variant, revision.body()));
        List<DeskVariant> translation = LastWritten.standing(variants, written.getOrDefault(id, List.of())).stream()
                .filter(one -> one.tag().equals(variants.translation()))
                .toList();
        return new WordingLine(
                wording,
                item.id(),
                item.stageAt(now),
                words,
                !words.equals(shippedWords(wording)),
                translation.stream().anyMatch(DeskVariant::unread),
                translation.stream().anyMatch(one -> one.age().behind()),
                sum(wording, words));
    }

    private Map<VariantTag, JsonNode> shippedWords(Wording wording) {
        Map<VariantTag, JsonNode> words = new HashMap<>();
        variants.all().forEach(variant -> {
            JsonNode body = wordings.shipped(wording, variant);
            if (!body.isEmpty()) {
                words.put(variant, body);
            }
        });
        return words;
    }

    private String sum(Wording wording, Map<VariantTag, JsonNode> words) {
        return WordingLine.sum(wording, words.get(variants.reference()), words.get(variants.translation()));
    }
}
