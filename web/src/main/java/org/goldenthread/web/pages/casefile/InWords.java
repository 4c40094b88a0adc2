package org.goldenthread.web.pages.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.casefile.Part;
import org.goldenthread.core.content.ContentLine;
import org.goldenthread.core.document.FileLine;
import org.goldenthread.core.people.Kin;
import org.goldenthread.core.people.Profile;
import org.goldenthread.core.tripwire.LookingAtHeld.Notice;
import org.goldenthread.web.pages.parts.FileRow;
import org.goldenthread.web.pages.parts.PersonLine;
import org.goldenthread.web.pages.parts.PersonLine.Circle;
import org.goldenthread.web.pages.parts.Tag;
import org.goldenthread.web.pages.parts.Tag.Tone;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** Says what a case holds in plain words: who somebody is to the child, what for, until when. */
public final class InWords {

    private static final int SOON_IN_DAYS = 7;

    private final Page page;
    private final String child;

    public InWords(Page page, String child) {
        this.page = page;
        this.child = child;
    }

    /** Somebody in a list of people: "Ela's aunt", "social worker, Glan-y-Môr Council". */
    public PersonLine line(Involved person) {
        Circle circle = person.part().capacity() == Capacity.CHILD
                ? Circle.CHILD
                : person.part().capacity().family() ? Circle.KIN : Circle.WORKER;
        return new PersonLine(person.knownAs(), as(person), circle, person.telephone());
    }

    public PersonRow row(Involved person, Instant now) {
        Part part = person.part();
        boolean ended = !now.isBefore(part.until());
        boolean soon = !ended && part.until().isBefore(now.plusSeconds(SOON_IN_DAYS * 86_400L));
        Tag tag = ended
                ? new Tag(page.say("case.ended"), Tone.QUIET)
                : soon ? new Tag(page.say("case.ends-soon"), Tone.KIN) : null;
        return new PersonRow(
                page.reader().staff() ? person.fullName() : person.knownAs(),
                as(person),
                purpose(part),
                basis(part),
                since(part.from()),
                page.date(part.until()),
                tag);
    }

    /** A family is not told that somebody else of it has said yes, or could take it back. */
    private String basis(Part part) {
        String key = "basis." + name(part.basis());
        String told = key + ".family";
        return page.say(!page.reader().staff() && page.has(told) ? told : key);
    }

    /** For staff a column says since when; for families the words do. */
    private String since(@Nullable Instant from) {
        if (from == null) {
            return page.say("case.asked");
        }
        return page.reader().staff() ? page.date(from) : page.say("people.since", "since", page.date(from));
    }

    /** What somebody is to the child, else in what capacity they take part. */
    public String as(Involved person) {
        List<Kin> kin = person.kin();
        String what = kin.isEmpty()
                ? capacity(person.part().capacity())
                : kin.stream()
                        .map(one -> page.say("as.kin." + name(one), "child", child))
                        .collect(Collectors.joining(", "));
        String whom = person.actsForKnownAs();
        boolean saidAlready = person.part().capacity() == Capacity.ADVOCATE;
        String whole = whom == null || saidAlready ? what : page.say("capacity.for", "what", what, "whom", whom);
        String agency = person.agency();
        return agency == null ? whole : page.say("capacity.from", "what", whole, "agency", agency);
    }

    public String capacity(Capacity capacity) {
        String plain = "as.capacity." + name(capacity);
        return page.say(page.has(plain) ? plain : "capacity." + name(capacity), "child", child);
    }

    private String purpose(Part part) {
        return part.purpose().startsWith("purpose.") && page.has(part.purpose())
                ? page.say(part.purpose(), "child", child)
                : part.purpose();
    }

    public PaperRow paper(ContentLine line) {
        String title = line.shortTitle();
        String kept = title == null ? page.say(line.titleKey(), "child", child) : title;
        return new PaperRow(
                "/papers/" + line.id().value(),
                kept,
                page.date(line.begunAt()) + ", " + page.say("papers.version", "number", line.newest()),
                room(line.compartment()),
                page.say("label." + name(line.label())),
                line.redacted());
    }

    /** @param seen true where the reader may ask who has looked at it */
    public FileRow file(FileLine file, boolean seen) {
        long kilobytes = Math.max(1, file.size() / 1024);
        String href = "/files/" + file.id().value();
        return new FileRow(
                href,
                file.name(),
                page.say("files.detail", "day", page.date(file.at()), "size", kilobytes)
                        + (file.waits() ? ". " + page.say("files.waits") : ""),
                seen ? href + "/seen" : null);
    }

    /** The same for whoever brought it, where it waits for somebody's look or came back. */
    public FileRow file(FileLine file, boolean seen, Notice notice) {
        FileRow row = file(file, seen);
        return switch (notice) {
            case NOTHING -> row;
            case WAITS -> row.and(page.say("papers.held.waits"));
            case SENT_BACK -> row.and(page.say("files.held.sent-back"));
        };
    }

    public Tag room(Compartment compartment) {
        Tone tone = switch (compartment) {
            case SHARED -> Tone.GO;
            case FAMILY, OWN -> Tone.KIN;
            case CHILD_VOICE, ADVOCACY -> Tone.CHILD;
            case COURT -> Tone.COURT;
            default -> Tone.PLAIN;
        };
        return new Tag(page.say("room." + name(compartment)), tone);
    }

    /** The child's age, where it is known, else nothing. */
    public String age(Profile profile, LocalDate today) {
        LocalDate born = profile.bornOn();
        return born == null
                ? ""
                : page.say("case.age", "age", Period.between(born, today).getYears());
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
