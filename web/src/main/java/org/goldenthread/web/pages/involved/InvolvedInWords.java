package org.goldenthread.web.pages.involved;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.kernel.WordKey;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.Reach;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.web.pages.casefile.InWords;
import org.goldenthread.web.pages.casefile.PersonRow;
import org.goldenthread.web.pages.form.SaidLine;
import org.goldenthread.web.pages.involved.InvolvedView.Waiting;
import org.goldenthread.web.pages.mine.ReachInWords;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;

/** Puts one person's part in a case in words. */
final class InvolvedInWords {

    private final Page page;
    private final String child;

    InvolvedInWords(Page page, String child) {
        this.page = page;
        this.child = child;
    }

    /** What the reader may hold of how somebody is reached; null parts of it were never asked for. */
    record Contact(boolean held, boolean mine, List<Reach> ways, Set<Channel> never) {

        static final Contact NOT_HELD = new Contact(false, false, List.of(), Set.of());
    }

    /** Whether the reader may bring somebody in as this, and end such a part. */
    record May(boolean bring, boolean end) {}

    InvolvedView view(
            Involved person,
            Contact contact,
            May may,
            Instant now,
            String back,
            List<Link> errors,
            List<Waiting> waiting,
            String done) {
        PersonRow row = new InWords(page, child).row(person, now);
        ReachInWords reach = new ReachInWords(page);
        return new InvolvedView(
                back,
                back + "/" + person.part().id().value(),
                person.knownAs(),
                row.as(),
                List.of(
                        line("case.what-for", row.purpose()),
                        line("involved.basis", row.basis()),
                        line("case.from", row.from()),
                        line("case.until", row.until())),
                contact.ways().stream()
                        .map(way -> new InvolvedView.Way(reach.sentence(way), way.value()))
                        .toList(),
                contact.never().stream()
                        .sorted()
                        .map(channel -> page.say(WordKey.of("channel", channel)))
                        .collect(Collectors.joining(", ")),
                contact.held(),
                contact.mine(),
                may.bring() && person.part().waits(now),
                may.end()
                        && (person.part().holds(now)
                                || may.bring() && person.part().waits(now)),
                may.bring()
                        && person.part().capacity().family()
                        && !now.isBefore(person.part().until()),
                errors,
                waiting,
                done.isEmpty() || !page.has("involved.done." + done) ? "" : page.say("involved.done." + done));
    }

    /** What is to be done about this person outside the portal: telephone them, hand them something. */
    List<Waiting> waiting(List<WorkLine> mine, ParticipationId part) {
        return mine.stream()
                .filter(line -> line.process().isEmpty() && part.value().equals(line.about()))
                .map(line -> new Waiting(
                        line.id().value().toString(),
                        page.say(line.titleKey(), "child", child),
                        page.say(line.whyKey(), "child", child)))
                .toList();
    }

    private SaidLine line(String key, String words) {
        return new SaidLine(page.say(key), words, "");
    }
}
