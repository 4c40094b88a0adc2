package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/**
 * Has the portal say what is out of its words. It asks which edition is out, and reads anything only where that is another one
 * than it read last. As long as it cannot be asked, the portal goes on saying what it said.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class WordsOut {

    private PublishedItems items;
    private Editions editions;
    private Wordings wordings;
    private FittingWords fitting;
    private Texts texts;
    private PortalClock clock;
    private volatile @Nullable Edition said;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected WordsOut() {}

    @Inject
    WordsOut(
            PublishedItems items,
            Editions editions,
            Wordings wordings,
            FittingWords fitting,
            Texts texts,
            PortalClock clock) {
        this.items = items;
        this.editions = editions;
        this.wordings = wordings;
        this.fitting = fitting;
        this.texts = texts;
        this.clock = clock;
    }

    /** Looks once. Where nothing has changed, nothing happens. */
    @OpenToAll("puts in place what everybody gets, and tells nobody anything of it")
    public void look() {
        Edition now = editions.at(clock.now());
        Edition last = said;
        if (last == null || !last.saysTheSameAs(now)) {
            texts.sayInstead(out(now.from()));
            said = now;
        }
    }

    private Map<Language, Map<String, String>> out(Instant now) {
        Map<Language, Map<String, String>> out = new EnumMap<>(Language.class);
        List<EditorialItem> found = items.ofTypes(Wording.TYPES, now);
        Map<UUID, Map<VariantTag, Revision>> words = items.said(found, now);
        for (EditorialItem item : found) {
            wordings.find(item.key())
                    .ifPresent(wording -> words.getOrDefault(item.id().value(), Map.of())
                            .forEach((variant, revision) -> say(wording, variant, revision.body(), out)));
        }
        return out;
    }

    /** Words that do not fit what the portal fills in by now give way to those that ship. */
    private void say(Wording wording, VariantTag variant, JsonNode body, Map<Language, Map<String, String>> out) {
        if (!fitting.fit(wording, variant, body)
                || wordings.shipped(wording, variant).equals(body)) {
            return;
        }
        Language.ofTag(variant.language()).ifPresent(language -> {
            Map<String, String> here = out.computeIfAbsent(language, any -> new HashMap<>());
            wording.fields().stream()
                    .filter(field -> body.path(field).isTextual())
                    .forEach(field -> here.put(
                            wording.textKey(field, variant.easy()),
                            body.path(field).asText()));
        });
    }
}
