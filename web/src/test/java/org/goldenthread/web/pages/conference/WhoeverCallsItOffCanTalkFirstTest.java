package org.goldenthread.web.pages.conference;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.core.casefile.Coordinator;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.web.pages.form.LongWords;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.junit.jupiter.api.Test;

class WhoeverCallsItOffCanTalkFirstTest {

    private final CaseId ela = CaseId.next();

    @Test
    void aFamilyRings() {
        Link talk = EndingPages.talk(LongWords.page(Ground.FAMILY), ela, new Coordinator("Ruth", "01632 960021"));

        assertThat(talk.href()).isEqualTo("tel:01632960021");
        assertThat(talk.words()).contains("Ruth", "01632 960021");
    }

    @Test
    void aFamilyIsSentNowhereWhereThereIsNoNumber() {
        Link talk = EndingPages.talk(LongWords.page(Ground.FAMILY), ela, new Coordinator("Ruth", null));

        assertThat(talk).isEqualTo(new Link("", "Talk to Ruth first"));
    }
}
