package org.goldenthread.web.api.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.core.editorial.Variants;
import org.goldenthread.web.api.shell.NotUnderstood;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** By a parameter, which must be right, or by Accept-Language, which may say anything. */
class AProgramSaysWhichVariantItLikesTest {

    private static final Variants VARIANTS =
            new Variants(Stream.of("en", "cy", "en-simple").map(VariantTag::new).toList());

    @Test
    void theHeaderIsReadByItsWeights() {
        assertThat(liked("en;q=0.4, cy-GB;q=0.9, fr")).containsExactly("cy", "en");
        assertThat(liked("en-simple, en;q=0.5")).containsExactly("en-simple", "en");
        assertThat(liked("cy;q=0, *;q=0.1")).containsExactly("en");
    }

    @Test
    void aHeaderThatSaysNothingOfUseAsksForWhatEverythingIsWrittenIn() {
        for (String header : List.of("", "fr", "en;q=2", ";;;", "cy;q=x", "<script>", "cy,".repeat(400))) {
            assertThat(liked(header)).as(header).containsExactly("en");
        }
        assertThat(liked(null)).containsExactly("en");
    }

    @Test
    void theParameterComesFirstAndMustNameAVariant() {
        assertThat(AskedVariants.of("cy", "en", VARIANTS)).containsExactly(new VariantTag("cy"));
        assertThatThrownBy(() -> AskedVariants.of("CY", "en", VARIANTS))
                .isInstanceOf(NotUnderstood.class)
                .hasMessageContaining("en, cy, en-simple");
    }

    private static List<String> liked(@Nullable String header) {
        return AskedVariants.of(null, header, VARIANTS).stream()
                .map(VariantTag::value)
                .toList();
    }
}
