package org.goldenthread.core.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.StrictJson;
import org.junit.jupiter.api.Test;

/** Who asks for one variant and gets another is told so, and how much older it is than what it was written from. */
class AReaderIsToldWhichVariantTheyGetTest {

    private static final Variants VARIANTS = Variants.of("en, cy, en-simple, cy-simple");
    private static final Instant FIRST = Instant.parse("2026-11-16T23:30:00Z");
    private static final Instant TWELVE_DAYS_ON = Instant.parse("2026-11-28T00:30:00Z");

    @Test
    void theLanguageComesBeforeTheWayOfReading() {
        assertThat(best("cy-simple", "en", "cy", "en-simple")).hasValue(new VariantTag("cy"));
        assertThat(best("cy-simple", "en", "en-simple")).hasValue(new VariantTag("en-simple"));
        assertThat(best("cy", "en", "en-simple")).hasValue(new VariantTag("en"));
        assertThat(best("en-simple", "en", "cy")).hasValue(new VariantTag("en"));
        assertThat(best("cy", "en-simple")).isEmpty();
    }

    @Test
    void aReaderOfThePortalLikesTheirLanguageAndTheirWayOfReading() {
        assertThat(VariantTag.of(Language.WELSH, Reading.EASY)).hasToString("cy-simple");
        assertThat(VariantTag.of(Language.ENGLISH, Reading.PLAIN)).hasToString("en");
        assertThat(new VariantTag("cy-simple").language()).isEqualTo("cy");
    }

    @Test
    void theWelshIsTwelveDaysOlderThanTheEnglish() {
        List<VariantAge> ages = VariantAge.of(
                VARIANTS,
                Map.of(tag("cy"), written("cy", FIRST), tag("en"), written("en", TWELVE_DAYS_ON)),
                number -> null);

        assertThat(ages).extracting(age -> age.variant().value()).containsExactly("en", "cy", "en-simple", "cy-simple");
        assertThat(ages.get(0).behind()).isFalse();
        assertThat(ages.get(1).behind()).isTrue();
        assertThat(ages.get(1).daysBehind()).isEqualTo(12);
        assertThat(ages.get(2).revision()).isNull();
    }

    @Test
    void whatIsNewerThanTheReferenceOrOfTheSameMomentIsNotBehind() {
        Map<VariantTag, Revision> said = new HashMap<>();
        said.put(tag("en"), written("en", FIRST));
        said.put(tag("cy"), written("cy", FIRST));
        said.put(tag("en-simple"), written("en-simple", TWELVE_DAYS_ON));

        assertThat(VariantAge.of(VARIANTS, said, number -> null)).noneMatch(VariantAge::behind);
    }

    @Test
    void theFirstThatIsNamedIsPlainAndNoTagIsInvented() {
        assertThatThrownBy(() -> Variants.of("en-simple,en")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Variants.of("en,../cy")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Variants.of("en,cy").named("fr")).isEmpty();
    }

    private static Optional<VariantTag> best(String asked, String... there) {
        return VARIANTS.best(
                tag(asked),
                Stream.of(there).map(AReaderIsToldWhichVariantTheyGetTest::tag).toList());
    }

    private static VariantTag tag(String tag) {
        return new VariantTag(tag);
    }

    private static Revision written(String variant, Instant at) {
        EditorialKey key = new EditorialKey(new ContentTypeKey("note"), "a-note");
        EditorialItem item = new EditorialItem(EditorialId.next(), key, at);
        item.write();
        ContentType type = ContentType.parse(key.type(), 1, StrictJson.read("""
                {"type": "object", "properties": {}, "x-gt": {"compartment": "EDITORIAL", "label": "OFFICIAL"}}
                """));
        return new Revision(item, type, tag(variant), JsonNodeFactory.instance.objectNode(), at);
    }
}
