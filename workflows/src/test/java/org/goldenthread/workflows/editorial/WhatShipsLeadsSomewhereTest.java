package org.goldenthread.workflows.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.FormValidation;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.ShippedFiles;
import org.goldenthread.core.kernel.StrictJson;
import org.junit.jupiter.api.Test;

/** A topic that ships is one, is there in each variant, and leads to guides that ship too. */
class WhatShipsLeadsSomewhereTest {

    private static final ClassLoader SHIPPED = WhatShipsLeadsSomewhereTest.class.getClassLoader();

    private final Map<String, String> topics = ShippedFiles.below("editorial/topic", SHIPPED);

    @Test
    void everyTopicIsOneAndEveryGuideThatItNamesIsThereInEveryVariant() {
        ContentType type = ContentType.parse(
                new ContentTypeKey("topic"),
                1,
                StrictJson.read(
                        ShippedFiles.named("content-types/topic.json", SHIPPED).get(0)));
        Map<String, String> guides = ShippedFiles.below("editorial/guide", SHIPPED);

        assertThat(topics).isNotEmpty();
        topics.forEach((path, text) -> {
            assertThat(new FormValidation(new PortalClock()).check(type, StrictJson.read(text)))
                    .as(path)
                    .isEmpty();
            StrictJson.read(text)
                    .path("guides")
                    .findValuesAsText("guide")
                    .forEach(guide -> assertThat(guides).containsKey("editorial/guide/" + guide + "/en.json"));
        });
        for (String variant : List.of("en", "cy", "en-simple")) {
            assertThat(topics).containsKey("editorial/topic/before-your-family-meets/" + variant + ".json");
        }
    }
}
