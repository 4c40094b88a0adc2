package org.goldenthread.web.pages.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.web.pages.shell.Assets;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Reader;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.junit.jupiter.api.Test;

class AnOldAnswerIsReadByTheWordsOfItsTimeTest {

    private final Texts texts = Texts.strict();

    @Test
    void anotherWordingOfAChoiceChangesNoAnswerThatWasGiven() {
        ContentType first = type(1, "Not so well");
        ContentType second = type(2, "Badly");
        texts.add(Language.ENGLISH, first.words().get(Language.ENGLISH));
        texts.add(Language.ENGLISH, second.words().get(Language.ENGLISH));

        assertThat(said(first)).isEqualTo("Not so well");
        assertThat(said(second)).isEqualTo("Badly");
    }

    @Test
    void whatEditorsSayInsteadIsReadForAsLongAsTheKindSaysTheSame() {
        ContentType only = type(1, "Not so well");
        texts.add(Language.ENGLISH, only.words().get(Language.ENGLISH));
        texts.sayInstead(Map.of(Language.ENGLISH, Map.of("form.visit.how.option.bad", "Not that well")));

        assertThat(said(only)).isEqualTo("Not that well");
    }

    private String said(ContentType type) {
        Reader ruth = new Reader(Language.ENGLISH, false, Ground.STAFF, "Ruth", Optional.empty());
        Page page = new Page(ruth, texts, Assets.shipped(), "/");
        return new ReadingBack(page, type, new PeopleToChoose(Map.of()))
                .answered(StrictJson.read("{\"how\":\"bad\"}"))
                .get(0)
                .said();
    }

    private static ContentType type(int version, String bad) {
        return ContentType.parse(new ContentTypeKey("visit"), version, StrictJson.read("""
                {"type": "object", "properties": {"how": {"type": "string", "enum": ["good", "bad"]}},
                 "x-gt": {"compartment": "SHARED", "label": "SENSITIVE", "words": {"en":
                  {"how.label": "How was it?", "how.option.good": "Well", "how.option.bad": "%s"}}}}
                """.formatted(bad)));
    }
}
