package org.goldenthread.core.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class APictureIsCalledByItsTitleTest {

    @Test
    void itsLettersAndDigitsAreKeptAndNothingElse() {
        assertThat(PictureNames.of("Two chairs, by the window!")).isEqualTo("two-chairs-by-the-window");
        assertThat(PictureNames.of("Tŷ ger y môr")).isEqualTo("ty-ger-y-mor");
        assertThat(PictureNames.of("../../etc/passwd")).isEqualTo("etc-passwd");
        assertThat(PictureNames.of("2 chairs")).isEqualTo("chairs");
    }

    @Test
    void whatHasNoneIsCalledPicture() {
        for (String title : new String[] {"", "!", "的", "x", "123"}) {
            assertThat(PictureNames.of(title)).as(title).isEqualTo("picture");
        }
    }

    @Test
    void whatIsCalledSoCanBeAsked() {
        for (String title : new String[] {"a".repeat(100), "Two chairs", "<script>", "b" + "-".repeat(80)}) {
            assertThat(EditorialKey.asked("picture", PictureNames.of(title)))
                    .as(title)
                    .isPresent();
        }
    }
}
