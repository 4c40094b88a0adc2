package org.goldenthread.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.web.pages.shell.Assets;
import org.goldenthread.web.pages.shell.Drawing;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Reader;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.goldenthread.web.pages.shell.View;
import org.junit.jupiter.api.Test;

/** Whatever characters stand in the words of the portal, each page shows them and no page does what they say. */
class WhatAnEditorWritesIsNeverRunTest {

    private static final Reader PRIYA =
            new Reader(Language.ENGLISH, false, Ground.STAFF, "Priya Nair", Optional.of(Role.SOCIAL_WORKER));

    private final Texts texts = Texts.strict();

    WhatAnEditorWritesIsNeverRunTest() {
        texts.load(WhatAnEditorWritesIsNeverRunTest.class.getClassLoader());
    }

    @Test
    void wordsThatWereWrittenToDoHarmAreCharactersOnEveryPage() {
        String hostile =
                String.join(" ", WordingGallery.HOSTILE) + "\"'><img src=x onerror=alert(1)> javascript:alert(1)";
        Map<String, String> instead = new HashMap<>();
        texts.keys(Language.ENGLISH).forEach(key -> instead.put(key, texts.shipped(Language.ENGLISH, key) + hostile));
        texts.sayInstead(Map.of(Language.ENGLISH, instead));

        assertThat(Gallery.staff())
                .hasSizeGreaterThan(20)
                .allSatisfy((name, view) -> assertThat(drawn(view))
                        .doesNotContain("<script>alert", "<img src=x", "href=\"javascript:")
                        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "{{7*7}}"));
    }

    private String drawn(View view) {
        Page page = new Page(PRIYA, texts, Assets.shipped(), "/");
        return new String(Drawing.draw(view, page).toByteArray(), StandardCharsets.UTF_8);
    }
}
