package org.goldenthread.web.pages.meeting;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.meeting.Coming;
import org.goldenthread.core.meeting.InvitationAnswering;
import org.goldenthread.core.meeting.InvitationView;
import org.goldenthread.core.meeting.MeetingId;
import org.goldenthread.core.meeting.MeetingReading;
import org.goldenthread.core.meeting.PracticalNeed;
import org.goldenthread.core.meeting.Reply;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;
import org.jspecify.annotations.Nullable;

/** Saying whether one comes and what helps; it may be said anew until the day begins. */
@Path("meetings/{id}/answer")
@Produces("text/html;charset=UTF-8")
public class AnswerPages {

    private static final List<String> COMING = List.of("yes", "no", "maybe");
    private static final List<String> NEEDS =
            Arrays.stream(PracticalNeed.values()).map(DayInWords::name).toList();
    private static final int LONGEST = 1000;

    @Inject
    MeetingReading meetings;

    @Inject
    InvitationAnswering answering;

    @Inject
    Pages pages;

    @GET
    public View ask(@PathParam("id") String id) {
        MeetingId meeting = new MeetingId(Addresses.id(id));
        Reply said = mine(meeting).reply();
        String words = said.words();
        return sheet(
                meeting,
                DayInWords.name(said.coming()),
                said.needs().stream().map(DayInWords::name).collect(Collectors.toSet()),
                words == null ? "" : words,
                List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object answer(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        MeetingId meeting = new MeetingId(Addresses.id(id));
        InvitationView mine = mine(meeting);
        Page page = pages.current();
        String coming = first(sent, "coming");
        String words = first(sent, "words");
        Set<String> needs = Set.copyOf(sent.getOrDefault("needs", List.of()));
        if (!COMING.contains(coming)) {
            return sheet(
                    meeting, coming, needs, words, List.of(new Link("#q-coming", page.say("ask.day.coming.wrong"))));
        }
        if (words.length() > LONGEST) {
            return sheet(meeting, coming, needs, words, List.of(new Link("#q-words", page.say("ask.day.words.wrong"))));
        }
        Coming answer = Arrays.stream(Coming.values())
                .filter(one -> DayInWords.name(one).equals(coming))
                .findFirst()
                .orElseThrow();
        answering.answer(mine.id(), new Reply(answer, needs(needs), words));
        return Response.seeOther(URI.create("/meetings/" + meeting.value())).build();
    }

    private InvitationView mine(MeetingId meeting) {
        return meetings.mine(meeting).orElseThrow(NotThere::new);
    }

    private static Set<PracticalNeed> needs(Set<String> ticked) {
        Set<PracticalNeed> needs = EnumSet.noneOf(PracticalNeed.class);
        for (PracticalNeed need : PracticalNeed.values()) {
            if (ticked.contains(DayInWords.name(need))) {
                needs.add(need);
            }
        }
        return needs;
    }

    private View sheet(MeetingId meeting, String coming, Set<String> needs, String words, List<Link> errors) {
        Page page = pages.current();
        Ask ask = new Ask(page, "day");
        List<Question> questions = List.of(
                ask.oneOf("coming", COMING, coming), ask.anyOf("needs", NEEDS, needs), ask.textarea("words", words));
        String back = "/meetings/" + meeting.value();
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("day.answer"),
                        page.say("day.answer"),
                        page.say("ask.day.why"),
                        back + "/answer",
                        back,
                        1,
                        1,
                        questions,
                        errors,
                        "",
                        page.say("form.send"),
                        false,
                        false));
    }

    private static String first(MultivaluedMap<String, String> sent, String name) {
        @Nullable String said = sent.getFirst(name);
        return said == null ? "" : said.strip();
    }
}
