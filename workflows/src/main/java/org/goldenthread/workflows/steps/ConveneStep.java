package org.goldenthread.workflows.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentLine;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.meeting.DayPart;
import org.goldenthread.core.meeting.MeetingConvening;
import org.goldenthread.core.meeting.MeetingId;
import org.goldenthread.core.meeting.MeetingPlan;
import org.goldenthread.core.meeting.MeetingPurpose;
import org.goldenthread.core.meeting.MeetingReading;
import org.goldenthread.core.meeting.RunningTheDay;
import org.goldenthread.workflows.engine.Timescale;
import org.goldenthread.workflows.engine.Timescales;
import org.goldenthread.workflows.engine.Vocabulary;

/** {@code convene}: sets the day and place of a meeting, opens its parts, and calls it off. */
@Vocabulary
@Named("convene")
@ApplicationScoped
public class ConveneStep {

    private static final ContentTypeKey PLAN_DECISION = new ContentTypeKey("plan-decision");

    private CaseAtHand here;
    private MeetingConvening convening;
    private MeetingReading meetings;
    private RunningTheDay running;
    private Timescales timescales;
    private PortalClock clock;
    private Answers answers;
    private ContentReading content;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ConveneStep() {}

    @Inject
    ConveneStep(
            CaseAtHand here,
            MeetingConvening convening,
            MeetingReading meetings,
            RunningTheDay running,
            Timescales timescales,
            PortalClock clock,
            Answers answers,
            ContentReading content) {
        this.here = here;
        this.convening = convening;
        this.meetings = meetings;
        this.running = running;
        this.timescales = timescales;
        this.clock = clock;
        this.answers = answers;
        this.content = content;
    }

    /** Convenes the family meeting as the form says. @return the meeting's id */
    public String familyMeeting(String dateAndPlace) {
        return convene(MeetingPurpose.FAMILY_MEETING, dateAndPlace);
    }

    /**
     * Convenes the review as the form says: a hard gate keeps it within the weeks that the timescales allow after the
     * family last met, or after its plan was decided about where that was later. @return the meeting's id
     *
     * @throws org.goldenthread.core.content.AnswersRejected naming the first and the last day that can be chosen
     */
    public String review(String reviewDate) {
        LocalDate day = answers.read(reviewDate).day("day");
        List<Instant> decisions = content.inCase(here.id(), ContentFilter.only(PLAN_DECISION)).stream()
                .map(ContentLine::begunAt)
                .toList();
        ReviewWindow.counted(meetings.ofCase(here.id()), decisions, clock.now())
                .map(from -> ReviewWindow.weeksAfter(from, weeks("review-earliest"), weeks("review-latest")))
                .ifPresent(window -> window.mustHold("day", day));
        return convene(MeetingPurpose.REVIEW, reviewDate);
    }

    /** The beginning of the meeting's day in London. */
    public Date dayOf(String meeting) {
        LocalDate day = meetings.read(meeting(meeting)).day();
        return Date.from(day.atStartOfDay(PortalClock.LONDON).toInstant());
    }

    /** Opens a part of the day: {@code INFORMATION}, {@code PRIVATE_TIME}, {@code AGREEING} or {@code CLOSED}. Once, however often it is asked. */
    public void open(String meeting, String part) {
        running.open(meeting(meeting), DayPart.valueOf(part));
    }

    /** Calls off every meeting of the case that lies ahead. The reason is in the content that ended the process. */
    public void callOff(String ending) {
        meetings.ofCase(here.id()).stream()
                .filter(meeting -> meeting.takesPlace() && meeting.part() == DayPart.NOT_BEGUN)
                .filter(meeting -> meeting.begins().isAfter(clock.now()))
                .forEach(meeting -> convening.callOff(meeting.id(), "reason.conference-ended"));
    }

    private String convene(MeetingPurpose purpose, String content) {
        Answers.Sheet sheet = answers.read(content);
        MeetingPlan plan = new MeetingPlan(
                LocalDateTime.of(sheet.day("day"), LocalTime.parse(sheet.text("time"))),
                Duration.ofHours(Long.parseLong(sheet.text("hours"))),
                sheet.orNull("place"),
                sheet.orNull("link"),
                sheet.orNull("rooms"),
                "welsh".equals(sheet.orNull("language")) ? Language.WELSH : Language.ENGLISH);
        return convening.convene(here.id(), purpose, plan).value().toString();
    }

    private int weeks(String what) {
        Timescale scale = timescales.ofThisProcess(clock.today(), what, false);
        if (scale.unit() != Timescale.Unit.WEEKS) {
            throw new IllegalStateException("The timescale " + what + " must be in weeks");
        }
        return scale.limit();
    }

    private static MeetingId meeting(String id) {
        return new MeetingId(UUID.fromString(id));
    }
}
