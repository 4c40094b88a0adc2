package org.goldenthread.web.pages.privilege;

import org.goldenthread.core.kernel.WordKey;
import org.goldenthread.core.privilege.WaiverLine;
import org.goldenthread.web.pages.casefile.InWords;
import org.goldenthread.web.pages.shell.Page;

/** Says a waiver in plain words. */
final class WaiversInWords {

    private final Page page;
    private final InWords words;

    WaiversInWords(Page page, String child) {
        this.page = page;
        this.words = new InWords(page, child);
    }

    WaiversView.Line line(WaiverLine one) {
        boolean open = one.mayConfirm() || one.mayTakeBack();
        return new WaiversView.Line(
                page.say("court.who", "name", one.knownAs(), "as", words.capacity(one.capacity())),
                one.paper().name(),
                page.say(WordKey.of("waiver.state", one.state())),
                open ? "/waivers/" + one.id().value() : "");
    }
}
