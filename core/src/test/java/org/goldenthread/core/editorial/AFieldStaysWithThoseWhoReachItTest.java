package org.goldenthread.core.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.NotAForm;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.StrictJson;
import org.junit.jupiter.api.Test;

/** Whoever does not reach a field neither sees it, nor changes it, nor loses it by writing the rest. */
class AFieldStaysWithThoseWhoReachItTest {

    private static final Set<String> REMARK = Set.of("remark");
    private static final Set<String> NONE = Set.of();

    private final JsonNode before = json("{'title':'One','remark':'for us'}");

    @Test
    void whoDoesNotSeeItWritesTheRestAndItStays() {
        JsonNode written = FieldLabels.kept(REMARK, REMARK, before, json("{'title':'Two'}"));

        assertThat(written).isEqualTo(json("{'title':'Two','remark':'for us'}"));
    }

    @Test
    void whoSeesItAndMayNotChangeItIsTold() {
        for (String sent : new String[] {"{'title':'Two','remark':'for all'}", "{'title':'Two'}"}) {
            assertThatThrownBy(() -> FieldLabels.kept(REMARK, NONE, before, json(sent)))
                    .isInstanceOf(CannotBeDone.class)
                    .hasMessage("cannot.editorial.field");
        }
        assertThat(FieldLabels.kept(REMARK, NONE, before, json("{'title':'Two','remark':'for us'}"))
                        .path("title")
                        .asText())
                .isEqualTo("Two");
    }

    @Test
    void whoMayNotChangeItBeginsNothingWithIt() {
        assertThatThrownBy(() -> FieldLabels.kept(REMARK, REMARK, null, json("{'title':'One','remark':'mine'}")))
                .isInstanceOf(CannotBeDone.class);
        assertThat(FieldLabels.kept(REMARK, REMARK, null, json("{'title':'One'}")))
                .isEqualTo(json("{'title':'One'}"));
    }

    @Test
    void nobodyGetsItOutsideWhateverElseIsSaidOfIt() {
        assertThat(PublicFields.of(type("'remark':{'type':'string','x-gt':{'fieldLabel':'SENSITIVE'}}"))
                        .shown())
                .containsExactly("title");
    }

    @Test
    void whatAThingIsCalledAndWhatIsNoLabelAreRefused() {
        assertThatThrownBy(() -> type("'remark':{'type':'string','x-gt':{'fieldLabel':'SECRET'}}"))
                .isInstanceOf(NotAForm.class);
        assertThatThrownBy(() -> type("'title':{'type':'string','x-gt':{'fieldLabel':'SENSITIVE'}}"))
                .isInstanceOf(NotAForm.class);
    }

    private static ContentType type(String more) {
        return ContentType.parse(
                new ContentTypeKey("note"),
                1,
                json("{'type':'object','properties':{" + (more.contains("title") ? "" : "'title':{'type':'string'},")
                        + more + "},'x-gt':{'compartment':'EDITORIAL','label':'OFFICIAL'}}"));
    }

    private static JsonNode json(String text) {
        return StrictJson.read(text.replace('\'', '"'));
    }
}
