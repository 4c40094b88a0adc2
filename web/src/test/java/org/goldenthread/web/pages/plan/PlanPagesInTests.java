package org.goldenthread.web.pages.plan;

import java.util.Optional;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.web.pages.shell.Assets;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Reader;
import org.goldenthread.web.pages.shell.Reader.Ground;

/** A page as Mair gets it. */
final class PlanPagesInTests {

    private PlanPagesInTests() {}

    static Page page(Language language) {
        Texts texts = Texts.strict();
        texts.load(PlanPagesInTests.class.getClassLoader());
        Reader mair = new Reader(language, false, Ground.FAMILY, "Mair", Optional.empty());
        return new Page(mair, texts, Assets.shipped(), "/");
    }
}
