package org.goldenthread.core.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.content.FormValidation;
import org.goldenthread.core.content.TypeFiles;
import org.goldenthread.core.content.TypeKeeping;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.StrictJson;
import org.junit.jupiter.api.Test;

/** Whatever cannot be brought in is refused once, in a sentence that names the file: it is not tried for ever. */
class WhatCannotBeBroughtInIsSaidTest {

    private static final ContentTypeKey NOTICE = new ContentTypeKey("notice");
    private static final String TYPE = "content-types/notice.json";
    private static final String HASH = "0".repeat(64);

    private final PortalClock clock = new PortalClock();
    private final List<ContentTypeKey> kept = new ArrayList<>();
    private boolean taken;

    @Test
    void aPictureWhoseBytesAreNotHereIsNamed() {
        ContentType type = type("\"file\": {\"type\": \"string\", \"x-gt\": {\"widget\": \"picture\"}}", "");

        assertThat(refused(type, "{\"file\": \"" + HASH + "\"}", ImportKind.DRAFTS))
                .startsWith("editorial/notice/a-notice/en.json: ")
                .contains("picture", "“file”")
                .endsWith("Nothing was brought in.");
    }

    @Test
    void whatThePortalCannotFillInDoesNotGoOutAtOnce() {
        ContentType type = type(
                "\"title\": {\"type\": \"string\"}",
                ", \"placeholders\": {\"all\": [{\"name\": \"child\", \"type\": \"name\"}]}");

        assertThat(refused(type, "{\"title\": \"Dear {address}\"}", ImportKind.PUBLISH))
                .startsWith("editorial/notice/a-notice: ")
                .contains("braces")
                .endsWith("Nothing was brought in.");
    }

    @Test
    void aTypeThatCannotSpeakIsRefused() {
        assertThat(refusedType(", \"words\": {\"en\": {\"title\": \"Hello {name}\"}}"))
                .startsWith(TYPE + ": ")
                .contains("x-gt.words title");
        assertThat(refusedType(", \"words\": {\"cy\": {\"elsewhere\": \"x\"}}")).startsWith(TYPE + ": ");
        assertThat(kept).isEmpty();
    }

    @Test
    void aTypeThatHasTheNameOfThePortalsOwnWordsIsRefused() {
        taken = true;

        assertThat(refusedType("")).startsWith(TYPE + ": ").contains("name");
        assertThat(kept).isEmpty();
    }

    @Test
    void aTypeThatSpeaksIsKept() {
        assertThatCode(() -> importing(", \"words\": {\"en\": {\"title\": \"Notice\"}}")
                        .bringIn(Ids.next()))
                .doesNotThrowAnyException();
        assertThat(kept).containsExactly(NOTICE);
    }

    private String refused(ContentType type, String words, ImportKind how) {
        ImportedThing thing = new ImportedThing(new EditorialKey(NOTICE, "a-notice"), Map.of(), Map.of());
        ImportedWords.Accepted accepted =
                new ImportedWords.Accepted(thing, type, Map.of(new VariantTag("en"), StrictJson.read(words)));
        EditorialItems items = new OneItem();
        ContentTypes types = new ContentTypes() {
            @Override
            public ContentType byKey(ContentTypeKey key) {
                return type;
            }
        };
        ImportedWords writing = new ImportedWords(
                items,
                new Imports(),
                new Releases(),
                new ReleaseParts(),
                new Links(),
                new BracesThatFit(items, types),
                clock);
        return sentence(() -> writing.write(row(how, Map.of()), List.of(accepted)));
    }

    private String refusedType(String words) {
        return sentence(() -> importing(words).bringIn(Ids.next()));
    }

    private static String sentence(Runnable work) {
        return catchThrowableOfType(NotBroughtIn.class, work::run).sentence();
    }

    private static ContentType type(String properties, String more) {
        return ContentType.parse(NOTICE, 1, StrictJson.read(schema(properties, more)));
    }

    private static String schema(String properties, String more) {
        return """
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": {%s},
                 "x-gt": {"compartment": "EDITORIAL", "label": "OFFICIAL"%s}}
                """.formatted(properties, more);
    }

    private static ImportRow row(ImportKind how, Map<String, String> files) {
        return new ImportRow(Ids.next(), "Test", how, ContentPack.of(files), Instant.EPOCH);
    }

    private Importing importing(String words) {
        ImportRow row = row(ImportKind.DRAFTS, Map.of(TYPE, schema("\"title\": {\"type\": \"string\"}", words)));
        return new Importing(
                new Imports() {
                    @Override
                    Optional<ImportRow> hold(UUID id) {
                        return Optional.of(row);
                    }
                },
                new ImportedWords() {
                    @Override
                    List<String> write(ImportRow any, List<Accepted> all) {
                        return List.of();
                    }
                },
                new ContentTypes() {
                    @Override
                    public Optional<ContentType> now(ContentTypeKey key) {
                        return Optional.empty();
                    }
                },
                new TypeFiles() {
                    @Override
                    public void bringIn(ContentTypeKey key, JsonNode schema) {
                        kept.add(key);
                    }
                },
                new TypeKeeping() {
                    @Override
                    public boolean isTaken(ContentTypeKey key) {
                        return taken;
                    }
                },
                new FormValidation(clock),
                clock);
    }

    /** A desk on which nothing lies yet, and no pictures. */
    private static final class OneItem extends EditorialItems {

        private final List<Revision> revisions = new ArrayList<>();

        @Override
        void holdEdition() {}

        @Override
        Optional<EditorialItem> find(EditorialKey key) {
            return Optional.empty();
        }

        @Override
        void add(EditorialItem item) {}

        @Override
        void add(EditorialStep step) {}

        @Override
        void add(Revision revision) {
            revision.pictures().keySet().forEach(field -> {
                throw PictureFields.unknown(field);
            });
            revisions.add(revision);
        }

        @Override
        Map<VariantTag, Revision> at(EditorialItem item, int number) {
            return revisions.isEmpty() ? Map.of() : Map.of(new VariantTag("en"), revisions.get(0));
        }
    }
}
