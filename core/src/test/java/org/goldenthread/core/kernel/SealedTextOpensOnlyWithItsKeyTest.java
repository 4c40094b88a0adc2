package org.goldenthread.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SealedTextOpensOnlyWithItsKeyTest {

    private static final String KEY = "gt.contact.key";
    private static final String FORMER = "gt.contact.key.former";
    private final UUID row = Ids.next();

    @BeforeEach
    void aKeyIsSet() {
        System.setProperty(KEY, key(1));
    }

    @AfterEach
    void theKeysAreTakenAway() {
        System.clearProperty(KEY);
        System.clearProperty(FORMER);
    }

    @Test
    void whatWasSealedOpensAndIsSealedDifferentlyEachTime() {
        Sealing sealing = new Sealing();
        SealedText once = sealing.seal("14 Heol y Môr", row);
        SealedText again = sealing.seal("14 Heol y Môr", row);

        assertThat(sealing.open(once, row)).isEqualTo("14 Heol y Môr");
        assertThat(once.box()).isNotEqualTo(again.box());
        assertThat(once).hasToString("sealed");
    }

    @Test
    void aBoxMovedToAnotherRowDoesNotOpen() {
        Sealing sealing = new Sealing();
        SealedText box = sealing.seal("01234 567890", row);

        assertThatThrownBy(() -> sealing.open(box, Ids.next())).hasMessageContaining("does not open");
    }

    @Test
    void aFormerKeyOpensAndNoLongerSeals() {
        SealedText old = new Sealing().seal("mair@example.org", row);
        System.setProperty(KEY, key(2));
        System.setProperty(FORMER, key(1));
        Sealing renewed = new Sealing();

        assertThat(renewed.open(old, row)).isEqualTo("mair@example.org");
        assertThat(renewed.seal("mair@example.org", row).keyId()).isNotEqualTo(old.keyId());
    }

    @Test
    void withoutItsKeyABoxSaysWhichKeyIsMissing() {
        SealedText old = new Sealing().seal("mair@example.org", row);
        System.setProperty(KEY, key(2));

        assertThatThrownBy(() -> new Sealing().open(old, row)).hasMessageContaining(old.keyId());
    }

    @Test
    void aKeyThatIsTooShortIsRefusedBeforeAnythingIsSealed() {
        System.setProperty(KEY, "c2hvcnQ=");

        assertThatThrownBy(() -> new Sealing().seal("x", row)).hasMessageContaining("32 bytes");
    }

    private static String key(int fill) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
