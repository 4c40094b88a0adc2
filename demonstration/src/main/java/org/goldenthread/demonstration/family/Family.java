package org.goldenthread.demonstration.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.demonstration.DemonstrationPerson;
import org.goldenthread.demonstration.family.StoryText.CaseText;

/**
 * The demonstration's family, brought into the portal once. Can be stopped anywhere and called again: it goes on from
 * where its book and the cases stand.
 */
@ApplicationScoped
public class Family {

    private Cast cast;
    private Story story;
    private Papers papers;
    private BeforeTheCourt court;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Family() {}

    @Inject
    Family(Cast cast, Story story, Papers papers, BeforeTheCourt court) {
        this.court = court;
        this.cast = cast;
        this.story = story;
        this.papers = papers;
    }

    /** Sees to it that everybody is there and everything has happened; says who can sign in. */
    public List<DemonstrationPerson> settle() {
        FamilyText text = FamilyText.read();
        StoryText told = StoryText.read();
        FamilyBook book = new FamilyBook();
        Map<String, UUID> known = book.read();
        if (!stillThere(known)) {
            Set<String> children = told.cases().stream().map(CaseText::child).collect(Collectors.toSet());
            known = cast.register(text, children);
            book.write(known);
        }
        Who who = new Who(text, known);
        told.cases().forEach(about -> settle(about, who, book));
        if (!who.knows("done.kin")) {
            cast.relate(who);
            remember("done.kin", new UUID(0, 1), who, book);
        }
        return text.people().stream()
                .filter(somebody -> !somebody.roles().isEmpty())
                .map(somebody -> new DemonstrationPerson(
                        somebody.username(),
                        somebody.full(),
                        who.person(somebody.username()),
                        somebody.roles(),
                        Map.of(Language.ENGLISH, somebody.does(), Language.WELSH, somebody.welsh()),
                        text.agencyOf(somebody)))
                .toList();
    }

    /**
     * Sees to it that everybody who has settled in has brought their papers.
     *
     * @throws org.goldenthread.core.document.FileRefused while the virus check is silent
     */
    public void bringPapers() {
        FamilyBook book = new FamilyBook();
        Who who = new Who(FamilyText.read(), book.read());
        for (CaseText about : StoryText.read().cases()) {
            if (!who.knows("done.papers." + about.child())) {
                papers.bring(about, who);
                court.happen(about, who);
                remember("done.papers." + about.child(), new UUID(0, 1), who, book);
            }
        }
    }

    private void settle(CaseText about, Who who, FamilyBook book) {
        if (!who.knows("case." + about.child())) {
            CaseId caseId = story.open(about, who);
            who.known()
                    .put(
                            "person." + about.child(),
                            story.childOf(about, caseId, who).value());
            remember("case." + about.child(), caseId.value(), who, book);
        }
        if (!who.knows("done.parts." + about.child())) {
            story.bringIn(about, who);
            remember("done.parts." + about.child(), new UUID(0, 1), who, book);
        }
        if (!who.knows("done.scenes." + about.child())) {
            story.play(about, who);
            papers.say(about, who);
            remember("done.scenes." + about.child(), new UUID(0, 1), who, book);
        }
    }

    private static void remember(String name, UUID id, Who who, FamilyBook book) {
        who.known().put(name, id);
        book.write(who.known());
    }

    /** A book that speaks of a database which is no more counts for nothing. */
    private boolean stillThere(Map<String, UUID> known) {
        UUID mair = known.get("person.mair");
        return mair != null && cast.knows(new PersonId(mair));
    }
}
