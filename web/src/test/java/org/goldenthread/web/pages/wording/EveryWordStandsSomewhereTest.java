package org.goldenthread.web.pages.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.editorial.Wording;
import org.goldenthread.core.kernel.Language;
import org.junit.jupiter.api.Test;

/** All words of all archives can be found by where they stand, and are things of the desk with a name of their own. */
class EveryWordStandsSomewhereTest {

    private final Texts texts = Texts.strict();

    EveryWordStandsSomewhereTest() {
        texts.load(EveryWordStandsSomewhereTest.class.getClassLoader());
    }

    @Test
    void eachIsInOneAreaAndNoAreaIsEmpty() {
        Set<String> keys = texts.keys(Language.ENGLISH);
        Set<String> found = new HashSet<>();
        for (String area : Areas.names()) {
            Set<String> beginnings = Areas.beginnings(area, keys);
            assertThat(beginnings).allMatch(found::add);
            assertThat(beginnings).allMatch(first -> keys.stream().anyMatch(key -> key.startsWith(first + ".")));
        }
        found.addAll(Areas.beginnings(Areas.ANYWHERE, keys));

        assertThat(keys).allMatch(key -> found.contains(key.split("\\.", 2)[0]));
        assertThat(Areas.beginnings(Areas.ANYWHERE, keys))
                .contains("nav", "shell")
                .doesNotContain("form");
    }

    @Test
    void eachIsAThingOfTheDeskWithANameOfItsOwnAndBack() {
        for (Language language : Language.values()) {
            assertThat(texts.keys(language)).hasSizeGreaterThan(2000).allSatisfy(key -> {
                Wording wording = new Wording(key, false);
                assertThat(Wording.of(wording.key())).hasValue(wording);
            });
        }
        Set<String> names = texts.keys(Language.ENGLISH).stream()
                .map(key -> key.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        assertThat(names).hasSameSizeAs(texts.keys(Language.ENGLISH));
    }
}
