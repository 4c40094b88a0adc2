package org.goldenthread.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.StrictJson;
import org.junit.jupiter.api.Test;

/** A type that was never kept is not remembered, and one that cannot speak keeps no other from it. */
class OneTypeDoesNoHarmToAnotherTest {

    private static final ContentTypeKey NOTICE = new ContentTypeKey("notice");
    private static final ContentTypeKey OTHER = new ContentTypeKey("other-notice");
    private static final JsonNode LONG = StrictJson.read("{\"title\": \"Longer than five\"}");

    private final Stored stored = new Stored();
    private final Texts texts = Texts.strict();
    private final ContentTypes types = new ContentTypes(stored, texts, new PortalClock());
    private final FormValidation validation = new FormValidation(new PortalClock());

    @Test
    void whatWasOnlyTriedDoesNotCheckWhatIsKeptUnderItsNameLater() {
        assertThat(validation.check(type(5, "Short"), LONG)).isNotEmpty();

        assertThat(validation.check(type(50, "Long"), LONG)).isEmpty();
    }

    @Test
    void whatWasWrittenAndTakenBackIsNotRemembered() {
        stored.versions.put(NOTICE.value(), version(NOTICE, 5, "Tried"));
        types.now(NOTICE);
        types.byKey(NOTICE);
        types.version(NOTICE, 1);
        types.asShipped(NOTICE);
        stored.keep(version(NOTICE, 50, "Kept"));

        assertThat(validation.check(types.byKey(NOTICE), LONG)).isEmpty();
        assertThat(types.version(NOTICE, 1)).isEqualTo(types.now(NOTICE).orElseThrow());
        assertThat(validation.check(types.asShipped(NOTICE), LONG)).isEmpty();
        assertThat(texts.say(Language.ENGLISH, "form.notice.title")).isEqualTo("Kept");
    }

    @Test
    void theWordsOfWhatWasTakenBackAreNotSaid() {
        stored.versions.put(NOTICE.value(), version(NOTICE, 5, "Tried"));

        types.byKey(NOTICE);

        assertThat(texts.has(Language.ENGLISH, "form.notice.title")).isFalse();
    }

    @Test
    void oneThatCannotSpeakStopsNeitherTheStartNorTheOthers() {
        stored.keep(version(NOTICE, 5, "Hello {name}"));
        stored.keep(version(OTHER, 5, "Other"));

        assertThatCode(types::keys).doesNotThrowAnyException();
        assertThat(types.inRoom(Compartment.EDITORIAL))
                .extracting(ContentType::key)
                .contains(OTHER);
        assertThat(types.byKey(NOTICE).field("title")).isPresent();
        assertThat(texts.say(Language.ENGLISH, "form.other-notice.title")).isEqualTo("Other");
    }

    @Test
    void oneThatCannotBeReadStopsNeitherTheStartNorTheOthers() {
        TypeVersion broken = new TypeVersion(NOTICE, 1, TypeVersion.Origin.SHIPPED, "{}", "hash", Instant.EPOCH);
        stored.keep(broken);
        stored.keep(version(OTHER, 5, "Other"));

        assertThatCode(types::keys).doesNotThrowAnyException();
        assertThat(types.inRoom(Compartment.EDITORIAL))
                .extracting(ContentType::key)
                .containsExactly(OTHER);
    }

    private static ContentType type(int longest, String title) {
        return version(NOTICE, longest, title).asType();
    }

    private static TypeVersion version(ContentTypeKey key, int longest, String title) {
        String schema = """
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["title"],
                 "properties": {"title": {"type": "string", "maxLength": %d}},
                 "x-gt": {"compartment": "EDITORIAL", "label": "OFFICIAL", "words": {"en": {"title": "%s"}}}}
                """.formatted(longest, title);
        return new TypeVersion(key, 1, TypeVersion.Origin.SHIPPED, schema, Request.sha256(schema), Instant.EPOCH);
    }

    /** What the database would hold. */
    private static final class Stored extends TypeVersions {

        private final Map<String, TypeVersion> versions = new TreeMap<>();

        /** As it is read by whoever comes after the transaction that wrote it. */
        void keep(TypeVersion version) {
            version.wasRead();
            versions.put(version.key().value(), version);
        }

        @Override
        List<TypeVersion> of(ContentTypeKey key) {
            return Optional.ofNullable(versions.get(key.value())).stream().toList();
        }

        @Override
        List<String> keys() {
            return List.copyOf(versions.keySet());
        }

        @Override
        Optional<TypeVersion> current(ContentTypeKey key) {
            return of(key).stream().findFirst();
        }

        @Override
        Optional<TypeVersion> version(ContentTypeKey key, int number) {
            return current(key);
        }
    }
}
