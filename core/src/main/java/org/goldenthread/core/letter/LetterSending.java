package org.goldenthread.core.letter;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.HoldingBack;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.content.Placeholders;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.Published;
import org.goldenthread.core.editorial.PublishedReading;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.core.meeting.MeetingId;
import org.goldenthread.core.meeting.MeetingReading;
import org.goldenthread.core.meeting.MeetingView;
import org.goldenthread.core.people.PeopleReading;
import org.goldenthread.core.people.Profile;
import org.goldenthread.core.people.ReadingVariant;
import org.goldenthread.core.tripwire.Decided;

/**
 * Draws a letter up for one person and sends it: the words that are out at that moment, in their language and way of reading
 * as far as there are such. Where it may say an address that is kept safe it waits for a second person, and goes when they
 * let it go.
 */
@ApplicationScoped
@Transactional
public class LetterSending {

    private static final System.Logger LOG = System.getLogger(LetterSending.class.getName());

    private Letters letters;
    private PublishedReading published;
    private MeetingReading meetings;
    private PeopleReading people;
    private CaseValues values;
    private HoldingBack holding;
    private AccessGuard guard;
    private PortalClock clock;
    private Event<LetterSent> sent;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected LetterSending() {}

    @Inject
    LetterSending(
            Letters letters,
            PublishedReading published,
            MeetingReading meetings,
            PeopleReading people,
            CaseValues values,
            HoldingBack holding,
            AccessGuard guard,
            PortalClock clock,
            Event<LetterSent> sent) {
        this.letters = letters;
        this.published = published;
        this.meetings = meetings;
        this.people = people;
        this.values = values;
        this.holding = holding;
        this.guard = guard;
        this.clock = clock;
        this.sent = sent;
    }

    /**
     * Sends the letter of that key about a meeting. Asked for again it has been sent. Where the editors have none that is out,
     * or none that can be filled in, there is none to send; whatever it belongs to goes on.
     *
     * @return the letter, unless it was drawn up before or there is none to send
     */
    @OpenToAll("asks the gate for the place that the letter is put in")
    public Optional<LetterId> send(EditorialKey key, MeetingId meeting, PersonId recipient) {
        MeetingView about = meetings.read(meeting);
        LetterId id = LetterId.next();
        guard.require(Action.ADD, new Subject(SubjectKind.LETTER, id.value(), Letter.place(about.caseId(), recipient)));
        if (letters.isDrawnUp(key.name(), recipient, meeting)) {
            return Optional.empty();
        }
        Profile profile = people.profile(recipient).orElseThrow(NotThere::new);
        return published.find(List.of(key), List.of(wanted(profile))).stream()
                .findFirst()
                .flatMap(words -> drawUp(id, about, profile, words));
    }

    private Optional<LetterId> drawUp(LetterId id, MeetingView about, Profile recipient, Published out) {
        Language language = Language.ofTag(out.served().language()).orElse(Language.ENGLISH);
        Map<String, String> known = values.of(recipient, about, language);
        if (!known.keySet().containsAll(Placeholders.standingIn(out.body()))) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "A case cannot fill in the letter {0}",
                    out.key().name());
            return Optional.empty();
        }
        LetterWords words = LetterWords.of(out.body()).filled(known);
        byte[] pdf = PrintedLetter.of(words, language, recipient.needs().reading() == ReadingVariant.LARGE_PRINT);
        Letter.Draft draft = new Letter.Draft(
                out.key().name(),
                out.revision(),
                out.typeVersion(),
                out.asked(),
                out.served(),
                words,
                json(known),
                Fingerprint.of(pdf));
        Instant now = clock.now();
        Letter letter = new Letter(id, new Letter.To(about.caseId(), recipient.person(), about.id()), draft, now);
        letters.add(letter, pdf, now);
        if (holding.of(id.value()).isEmpty()) {
            goes(letter);
        }
        return Optional.of(id);
    }

    /** What waited for a second person and was let go is sent now, unless the day it is about was called off meanwhile. */
    void decided(@Observes Decided decided) {
        if (decided.thing().kind() == SubjectKind.LETTER) {
            letters.hold(new LetterId(decided.thing().id()))
                    .filter(letter -> meetings.read(letter.view().meeting()).takesPlace())
                    .ifPresent(this::goes);
        }
    }

    private void goes(Letter letter) {
        if (letter.send(clock.now())) {
            sent.fire(new LetterSent(letter.caseId(), letter.id(), letter.recipient()));
        }
    }

    private static VariantTag wanted(Profile profile) {
        boolean easy = profile.needs().reading() == ReadingVariant.EASY_READ;
        return VariantTag.of(profile.needs().language(), easy ? Reading.EASY : Reading.PLAIN);
    }

    private static String json(Map<String, String> values) {
        try {
            return StrictJson.MAPPER.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
