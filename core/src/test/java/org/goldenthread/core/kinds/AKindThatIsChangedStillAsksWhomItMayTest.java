package org.goldenthread.core.kinds;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kinds.KindQuestion.Spoken;
import org.junit.jupiter.api.Test;

class AKindThatIsChangedStillAsksWhomItMayTest {

    @Test
    void whoCannotWriteWhereItLivesIsNotAskedAfterAChangeEither() {
        assertThatCode(() -> KindRoom.mustHold(type(asking(KindRoom.PROFESSIONALS, "HEALTH")), Optional.empty()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> KindRoom.mustHold(type(asking(KindRoom.PROFESSIONALS, "PARENT")), Optional.empty()))
                .isInstanceOf(CannotBeDone.class);
        ObjectNode written = asking(KindRoom.SHARED, "PARENT");
        ((ObjectNode) written.path("x-gt")).put("compartment", "FAMILY");
        assertThatThrownBy(() -> KindRoom.mustHold(type(written), Optional.empty()))
                .isInstanceOf(CannotBeDone.class);
    }

    @Test
    void whatCameWithThePortalIsNotMadeAFormThatIsAskedForOnItsOwn() {
        ObjectNode shipped = asking(KindRoom.SHARED, "PARENT");
        ((ObjectNode) shipped.path("x-gt")).remove("askable");

        assertThatThrownBy(() -> KindRoom.mustHold(type(asking(KindRoom.SHARED, "PARENT")), Optional.of(shipped)))
                .isInstanceOf(CannotBeDone.class);
        assertThatCode(() -> KindRoom.mustHold(type(shipped), Optional.of(shipped)))
                .doesNotThrowAnyException();
    }

    @Test
    void whatCameAsAFormThatIsAskedForAsksNobodyElseThanItsRoomAllows() {
        ObjectNode shipped = asking(KindRoom.PROFESSIONALS, "HEALTH");

        assertThatThrownBy(
                        () -> KindRoom.mustHold(type(asking(KindRoom.PROFESSIONALS, "PARENT")), Optional.of(shipped)))
                .isInstanceOf(CannotBeDone.class);
    }

    private static ObjectNode asking(KindRoom room, String capacity) {
        return KindSheet.blank(room, List.of(capacity), new Spoken("A visit", "Ymweliad"));
    }

    private static ContentType type(JsonNode schema) {
        return ContentType.parse(new ContentTypeKey("visit"), 1, schema);
    }
}
