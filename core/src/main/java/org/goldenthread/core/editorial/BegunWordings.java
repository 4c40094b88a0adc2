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

    private final Map<EditorialKey, EditorialItem> begun;
    private final Map<UUID, Map<VariantTag, Revision>> newest;
    private final Map<UUID, List<LastWritten>> written;
    private final Set<String> read;
    private final Instant now;
    private final Variants variants = Variants.configured();

    BegunWordings(
            Map<EditorialKey, EditorialItem> begun,
            Map<UUID, Map<VariantTag, Revision>> newest,
            Map<UUID, List<LastWritten>> written,
            Set<String> read,
            Instant now) {
        this.begun = begun;
        this.newest = newest;
        this.written = written;
        this.read = read;
        this.now = now;
    }

    WordingLine line(Wordings.Shipped shipped) {
        EditorialItem item = begun.get(shipped.wording().key());
        return item == null ? asItShips(shipped) : begun(shipped, item);
    }

    private WordingLine asItShips(Wordings.Shipped shipped) {
        boolean unread = shipped.words().containsKey(variants.translation()) && !read.contains(shipped.sum());
        return new WordingLine(shipped.wording(), null, null, shipped.words(), false, unread, false, shipped.sum());
    }

    private WordingLine begun(Wordings.Shipped shipped, EditorialItem item) {
        UUID id = item.id().value();
        Map<VariantTag, JsonNode> words = new HashMap<>();
        newest.getOrDefault(id, Map.of()).forEach((variant, revision) -> words.put(variant, revision.body()));
        List<DeskVariant> translation = LastWritten.standing(variants, written.getOrDefault(id, List.of())).stream()
                .filter(one -> one.tag().equals(variants.translation()))
                .toList();
        return new WordingLine(
                shipped.wording(),
                item.id(),
                item.stageAt(now),
                words,
                !words.equals(shipped.words()),
                translation.stream().anyMatch(DeskVariant::unread),
                translation.stream().anyMatch(one -> one.age().behind()),
                WordingLine.sum(shipped.wording(), words, variants));
    }
}
