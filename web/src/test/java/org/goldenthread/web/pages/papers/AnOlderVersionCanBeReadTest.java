package org.goldenthread.web.pages.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.content.Author;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentView;
import org.goldenthread.core.content.VariantKind;
import org.goldenthread.core.content.VersionLine;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.web.pages.form.LongWords;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.junit.jupiter.api.Test;

class AnOlderVersionCanBeReadTest {

    private static final Instant DAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Author PRIYA = new Author(PersonId.next(), null);
    private static final ContentType REPORT = ContentType.parse(new ContentTypeKey("report"), 1, StrictJson.read("""
                    {"$id":"report","type":"object","properties":{"words":{"type":"string","maxLength":400}},
                     "x-gt":{"compartment":"SHARED","label":"SENSITIVE","answeredBy":["SOCIAL_WORKER"]}}
                    """));

    private final ContentId id = ContentId.next();
    private final List<VersionLine> history = List.of(line(3), line(2), line(1));

    @Test
    void theNewestLeadsToThoseBeforeIt() {
        VersionsInWords newest = versions(3);

        assertThat(newest.earlier(history))
                .extracting(Link::words)
                .containsExactly("Version 2, 23 November 2026", "Version 1, 23 November 2026");
        assertThat(newest.earlier(history)).extracting(Link::href).contains("/papers/" + id.value() + "/versions/1");
        assertThat(newest.newest()).isEmpty();
        assertThat(newest.warning()).isEmpty();
    }

    @Test
    void anOlderOneSaysSoAndLeadsToTheNewest() {
        VersionsInWords older = versions(2);

        assertThat(older.warning()).hasValue("This is version 2. There is a newer one.");
        assertThat(older.newest().map(Link::href)).hasValue("/papers/" + id.value());
        assertThat(older.earlier(history)).hasSize(1);
    }

    private VersionsInWords versions(int number) {
        return new VersionsInWords(
                LongWords.page(Ground.STAFF),
                new ContentView(
                        id,
                        REPORT,
                        null,
                        number,
                        3,
                        VariantKind.ORIGINAL,
                        null,
                        StrictJson.read("{}"),
                        PRIYA,
                        DAY,
                        "",
                        AccessStamp.in(CaseId.next(), Compartment.SHARED, Label.SENSITIVE),
                        null,
                        Set.of()));
    }

    private static VersionLine line(int number) {
        return new VersionLine(number, PRIYA, DAY, "", null);
    }
}
