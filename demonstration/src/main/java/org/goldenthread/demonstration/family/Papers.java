package org.goldenthread.demonstration.family;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.KeepingFrom;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileKeeping;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.demonstration.family.StoryText.CaseText;
import org.goldenthread.demonstration.family.StoryText.PaperText;
import org.goldenthread.demonstration.family.StoryText.WordsText;
import org.goldenthread.workflows.conference.OwnWords;

/** Lets the people of the demonstration bring their papers and say their words, each in the room where it belongs. */
@ApplicationScoped
class Papers {

    /** A fixed word, as the policy asks for. */
    private static final String SAFE_ADDRESS = "not-safe";

    private Acting acting;
    private FileKeeping keeping;
    private KeepingFrom keepingFrom;
    private OwnWords ownWords;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Papers() {}

    @Inject
    Papers(Acting acting, FileKeeping keeping, KeepingFrom keepingFrom, OwnWords ownWords, PortalClock clock) {
        this.acting = acting;
        this.keeping = keeping;
        this.keepingFrom = keepingFrom;
        this.ownWords = ownWords;
        this.clock = clock;
    }

    /** What they want to say, each in their own words; told again, it is said once. */
    void say(CaseText about, Who who) {
        CaseId caseId = who.caseOf(about.child());
        about.words().forEach(said -> acting.as(who.actor(said.by()), () -> say(said, caseId)));
    }

    private void say(WordsText said, CaseId caseId) {
        String token = "demonstration-words-" + said.by() + "-" + caseId.value();
        ownWords.write(
                caseId, said.title(), 0, JsonNodeFactory.instance.objectNode().put("words", said.words()), token);
        if (said.shared()) {
            ownWords.share(caseId, 1, token + "-shared");
        }
    }

    /**
     * What they bring.
     *
     * @throws org.goldenthread.core.document.FileRefused while the virus check is silent; asked again, each is there once
     */
    void bring(CaseText about, Who who) {
        about.papers().forEach(paper -> acting.as(who.actor(paper.by()), () -> bring(paper, about, who)));
    }

    private void bring(PaperText paper, CaseText about, Who who) {
        FileId file = keeping.receive(
                place(paper, who.caseOf(about.child()), who), paper.name(), "", new ByteArrayInputStream(bytes(paper)));
        paper.never().forEach(person -> keepingFrom.keep(file, who.person(person), SAFE_ADDRESS));
    }

    private static AccessStamp place(PaperText paper, CaseId caseId, Who who) {
        String whose = paper.whose();
        return whose == null
                ? AccessStamp.in(caseId, paper.room(), paper.label())
                : AccessStamp.of(caseId, paper.room(), paper.label(), who.person(whose));
    }

    private byte[] bytes(PaperText paper) {
        return bytes(paper, new Days(clock.today()));
    }

    static byte[] bytes(PaperText paper, Days days) {
        if (paper.text().endsWith(".png")) {
            return Paper.bytes("/family/papers/" + paper.text());
        }
        Paper text = Paper.read(paper.text(), days);
        return paper.name().endsWith(".docx") ? WordFile.of(text) : text.plain();
    }
}
