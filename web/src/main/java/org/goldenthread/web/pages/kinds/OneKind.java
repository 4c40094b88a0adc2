package org.goldenthread.web.pages.kinds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.TypeLine;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kinds.KindStage;
import org.goldenthread.core.kinds.KindsReading;
import org.goldenthread.core.kinds.KindsReading.Opened;
import org.goldenthread.core.kinds.KindsReading.Proposed;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** One kind as its page shows it. */
final class OneKind {

    private final KindInWords words;
    private final Page page;
    private final Opened opened;
    private final KindsReading kinds;
    private final String place;

    OneKind(KindInWords words, Opened opened, KindsReading kinds) {
        this.words = words;
        this.page = words.page();
        this.opened = opened;
        this.kinds = kinds;
        this.place = AtTheDesk.place(opened.key());
    }

    KindView view(String done) {
        ContentTypeKey key = opened.key();
        Proposed proposed = opened.proposed();
        JsonNode used = opened.inUse();
        JsonNode shown = proposed == null ? Objects.requireNonNull(used) : proposed.schema();
        boolean drawn = isDrawn();
        return new KindView(
                words.title(key, shown),
                words.tag(proposed == null ? null : proposed.stage(), used != null),
                List.of(words.room(shown), page.say("kinds.called", "key", key.value())),
                next(),
                words.questions(key, shown, drawn ? place : null),
                place,
                proposed == null ? 0 : proposed.changes(),
                proposed == null ? null : check(proposed),
                proposed == null || used == null ? List.of() : words.differences(key, used, proposed.schema()),
                offer(),
                history(),
                done.isEmpty() ? "" : page.say("kinds.done." + done));
    }

    private boolean isDrawn() {
        Proposed proposed = opened.proposed();
        return proposed != null && proposed.stage() == KindStage.DRAFT && opened.mayWrite();
    }

    private List<Link> next() {
        List<Link> next = new ArrayList<>();
        Proposed proposed = opened.proposed();
        if (proposed == null) {
            add(next, opened.mayWrite(), "change");
        } else if (proposed.stage() == KindStage.IN_REVIEW) {
            add(next, opened.mayApprove() && !opened.mine(), "approve");
            add(next, opened.mayWrite(), "take-back");
        } else if (opened.mayWrite()) {
            next.add(new Link(place + "/question", page.say("kinds.add")));
            next.add(new Link(place + "/said", page.say("kinds.said.heading")));
            add(next, true, "ask");
            add(next, true, "drop");
        }
        return next;
    }

    private void add(List<Link> next, boolean may, String step) {
        if (may) {
            next.add(new Link(place + "/step/" + step, page.say("kinds.step." + step + ".heading")));
        }
    }

    private KindView.Check check(Proposed proposed) {
        KindCheckInWords said =
                new KindCheckInWords(words, opened.key(), KindInWords.sheet(opened.key(), proposed.schema()));
        Link becomes = isDrawn() && opened.inUse() != null
                ? new Link(place + "/becomes", page.say("kinds.becomes.heading"))
                : null;
        try {
            return said.view(kinds.check(opened.key()), becomes);
        } catch (CannotBeDone not) {
            return said.impossible(not, becomes);
        }
    }

    private KindView.@Nullable Offer offer() {
        JsonNode offered = opened.offered();
        JsonNode used = opened.inUse();
        if (offered == null || used == null) {
            return null;
        }
        return new KindView.Offer(
                words.differences(opened.key(), used, offered),
                opened.mayWrite() && opened.proposed() == null
                        ? new Link(place + "/step/take-up", page.say("kinds.step.take-up.heading"))
                        : null);
    }

    private List<KindView.Deed> history() {
        List<KindView.Deed> all = new ArrayList<>();
        for (TypeLine version : opened.versions()) {
            String how = version.offered() ? "offered" : version.shipped() ? "shipped" : "edited";
            all.add(new KindView.Deed(
                    page.say(
                            "kinds.version." + how,
                            "number",
                            version.number(),
                            "at",
                            at(version.at()),
                            "name",
                            name(version.by()),
                            "second",
                            name(version.approvedBy())),
                    version.why()));
        }
        opened.deeds()
                .forEach(deed -> all.add(new KindView.Deed(
                        page.say(
                                "kinds.was." + KindInWords.name(deed.deed()),
                                "name",
                                name(deed.by()),
                                "at",
                                at(deed.at())),
                        deed.why())));
        return all;
    }

    private String at(java.time.Instant instant) {
        return page.say("editor.at", "day", page.date(instant), "time", page.time(instant));
    }

    private String name(@Nullable PersonId person) {
        return person == null ? "" : opened.names().getOrDefault(person, page.say("kinds.somebody"));
    }
}
