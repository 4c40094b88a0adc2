package org.goldenthread.core.letter;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
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
import org.goldenthread.core.content.ContentTypeKey;
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

/**
 * Draws a letter up for one person and sends it: the words that are out at that moment, in their language and way of reading
 * as far as there are such. Where it may say an address that is kept safe it waits for a second person.
 */
@ApplicationScoped
@Transactional
public class LetterSending {

    private static final System.Logger LOG = System.getLogger(LetterSending.class.getName());

    private static final ContentTypeKey LETTER = new ContentTypeKey("letter");

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
        LetterId id = placed(about, recipient);
        return letters.isDrawnUp(key.name(), recipient, meeting) ? Optional.empty() : drawUp(id, key, about, recipient);
    }

    /** Draws up again, as things are now, what was not sent. It looks for safe addresses as the first time. */
    void again(Letter letter, MeetingView about) {
        EditorialKey key = new EditorialKey(LETTER, letter.name());
        drawUp(placed(about, letter.recipient()), key, about, letter.recipient());
    }

    /** Whether it says what would be said now: when and where the meeting is, whom to ring, and by which names. */
    boolean isStillTrue(Letter letter, MeetingView about) {
        Profile recipient = people.profile(letter.recipient()).orElseThrow(NotThere::new);
        Map<String, String> now = new HashMap<>(values.of(recipient, about, language(letter.served())));
        now.remove(CaseValues.TODAY);
        return letter.wasToldOf(now);
    }

    private LetterId placed(MeetingView about, PersonId recipient) {
        LetterId id = LetterId.next();
        guard.require(Action.ADD, new Subject(SubjectKind.LETTER, id.value(), Letter.place(about.caseId(), recipient)));
        return id;
    }

    private Optional<LetterId> drawUp(LetterId id, EditorialKey key, MeetingView about, PersonId recipient) {
        Profile profile = people.profile(recipient).orElseThrow(NotThere::new);
        return published.find(List.of(key), List.of(wanted(profile))).stream()
                .findFirst()
                .flatMap(words -> drawUp(id, about, profile, words));
    }

    private Optional<LetterId> drawUp(LetterId id, MeetingView about, Profile recipient, Published out) {
        Language language = language(out.served());
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
        Letter letter = new Letter(id, to(about, recipient), draft, now);
        letters.add(letter, pdf, now);
        if (holding.of(id.value()).isEmpty()) {
            goes(letter);
        }
        return Optional.of(id);
    }

    /** Lies on their pages from now on, and they are told. */
    void goes(Letter letter) {
        if (letter.send(clock.now())) {
            sent.fire(new LetterSent(letter.caseId(), letter.id(), letter.recipient()));
        }
    }

    private static Letter.To to(MeetingView about, Profile recipient) {
        return new Letter.To(about.caseId(), recipient.person(), about.id(), about.revision());
    }

    private static Language language(VariantTag served) {
        return Language.ofTag(served.language()).orElse(Language.ENGLISH);
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
