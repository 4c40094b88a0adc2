package org.goldenthread.web.pages.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.ShippedFiles;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.web.pages.shell.Assets;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Reader;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.junit.jupiter.api.Test;

/** Whoever lets others read files answers for those that stood on their page, and is asked nothing about them. */
class TheFilesThatWereSeenAreSentAlongTest {

    private static final JsonNode EMPTY = StrictJson.read("{}");
    private static final ClassLoader HERE = TheFilesThatWereSeenAreSentAlongTest.class.getClassLoader();
    private static final ContentType CHECK = ContentType.parse(
            new ContentTypeKey("pack-check"),
            1,
            StrictJson.read(ShippedFiles.below("processes/conference/forms", HERE)
                    .get("processes/conference/forms/pack-check.json")));

    @Test
    void theirIdsAreInTheAnswer() {
        ObjectNode answers = Answered.by(Map.of("verdict", List.of("share"), "files", List.of("0193", "0194")))
                .over(EMPTY, CHECK, 1);

        assertThat(answers.path("files")).extracting(JsonNode::asText).containsExactly("0193", "0194");
    }

    @Test
    void nothingIsAskedAboutThemNorReadBack() {
        Texts texts = Texts.strict();
        texts.load(HERE);
        Reader ruth = new Reader(Language.ENGLISH, false, Ground.STAFF, "Ruth", Optional.empty());
        Page page = new Page(ruth, texts, Assets.shipped(), "/");
        PeopleToChoose nobody = new PeopleToChoose(Map.of());
        JsonNode answers = StrictJson.read("{\"verdict\":\"share\",\"files\":[\"0193\"]}");

        assertThat(new Asking(page, CHECK, answers, List.of(), nobody, "").onPage(1))
                .extracting(Question::name)
                .containsExactly("verdict");
        assertThat(new ReadingBack(page, CHECK, nobody).shown(answers)).hasSize(1);
    }
}
