package org.goldenthread.core.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.Coordinator;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.meeting.MeetingView;
import org.goldenthread.core.people.Profile;

/** What is known of a case at this moment, by the names of the placeholders, in the language that the letter is in. */
@ApplicationScoped
class CaseValues {

    /** The day on which it is drawn up, which is another when it is looked at again. */
    static final String TODAY = "today";

    private CaseReading cases;
    private Texts texts;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected CaseValues() {}

    @Inject
    CaseValues(CaseReading cases, Texts texts, PortalClock clock) {
        this.cases = cases;
        this.texts = texts;
        this.clock = clock;
    }

    Map<String, String> of(Profile recipient, MeetingView meeting, Language language) {
        List<Coordinator> coordinators = cases.coordinators(meeting.caseId());
        Coordinator coordinator = coordinators.isEmpty() ? null : coordinators.get(0);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("recipient", recipient.knownAs());
        values.put("child", cases.child(meeting.caseId()).knownAs());
        values.put(
                "coordinator",
                coordinator == null ? texts.say(language, "letter.no-coordinator") : coordinator.knownAs());
        values.put(
                "telephone",
                coordinator == null || coordinator.telephone() == null
                        ? texts.say(language, "letter.no-telephone")
                        : Objects.requireNonNull(coordinator.telephone()));
        values.put(TODAY, texts.say(language, "letter.day", clock.today()));
        values.putAll(plan(meeting, language));
        return values;
    }

    /** When and where it is. */
    Map<String, String> plan(MeetingView meeting, Language language) {
        String place = meeting.place();
        return Map.of(
                "day", texts.say(language, "letter.day", meeting.day()),
                "begins", hour(language, meeting.hour()),
                "ends", hour(language, meeting.expectedEnd()),
                "place", place == null ? texts.say(language, "letter.on-screen") : place);
    }

    /** 10 in the morning. */
    private String hour(Language language, LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return texts.say(language, "time.noon");
        }
        String part = time.getHour() < 12 ? "morning" : time.getHour() < 18 ? "afternoon" : "evening";
        String hour = DateTimeFormatter.ofPattern(time.getMinute() == 0 ? "h" : "h:mm")
                .format(time);
        return texts.say(language, "time." + part, Map.of("hour", hour));
    }
}
