package org.goldenthread.web.pages.kinds;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.FieldError;
import org.goldenthread.core.editorial.FittingOfThings.Unfit;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kinds.KindCheck;
import org.goldenthread.core.kinds.KindCheck.Verdict;
import org.goldenthread.core.kinds.KindSheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** Says what becomes of what there is. What is written for everybody is named; into cases nobody looks. */
final class KindCheckInWords {

    private static final int MOST = 20;

    private final KindInWords words;
    private final ContentTypeKey key;
    private final KindSheet sheet;

    KindCheckInWords(KindInWords words, ContentTypeKey key, KindSheet sheet) {
        this.words = words;
        this.key = key;
        this.sheet = sheet;
    }

    KindView.Check impossible(CannotBeDone not, @Nullable Link becomes) {
        Page page = words.page();
        return new KindView.Check(
                false,
                page.say("kinds.check.refused"),
                List.of(page.sayInOrder(not.textKey(), not.arguments())),
                becomes);
    }

    KindView.Check view(KindCheck check, @Nullable Link becomes) {
        Page page = words.page();
        List<String> said = new ArrayList<>();
        said.add(page.say("kinds.check.looked", "things", check.things().looked()));
        check.things().unfit().stream().limit(MOST).map(this::named).forEach(said::add);
        if (check.things().unfitAll() > 0) {
            said.add(page.say("kinds.check.things", "count", check.things().unfitAll()));
        }
        if (check.inCases()) {
            said.add(page.say("kinds.check.private"));
            said.add(page.say("kinds.check.stands"));
        }
        boolean good = check.verdict() != Verdict.REFUSED;
        return new KindView.Check(good, page.say("kinds.check." + KindInWords.name(check.verdict())), said, becomes);
    }

    private String label(String path) {
        String name = path.isEmpty() ? path : path.split("\\.")[0];
        return name.isEmpty() ? words.page().say("kinds.check.whole") : words.label(key, sheet, name);
    }

    private String named(Unfit unfit) {
        Page page = words.page();
        return page.say(
                "kinds.check.thing",
                "thing",
                unfit.key().name(),
                "language",
                unfit.variant().value(),
                "wrong",
                String.join(
                        "; ", unfit.wrong().stream().map(this::wrong).distinct().toList()));
    }

    private String wrong(FieldError error) {
        return label(error.path()) + ": " + words.page().sayFirst(error.keys(), error.args());
    }
}
