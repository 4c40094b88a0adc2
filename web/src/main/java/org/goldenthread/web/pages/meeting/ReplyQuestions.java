package org.goldenthread.web.pages.meeting;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.core.content.Writing;
import org.goldenthread.core.meeting.AnsweredMeanwhile;
import org.goldenthread.core.meeting.Coming;
import org.goldenthread.core.meeting.InvitationView;
import org.goldenthread.core.meeting.PracticalNeed;
import org.goldenthread.core.meeting.Reply;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Basis;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.Shown;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;

/** Whether somebody comes and what helps them: the questions, with what has been said, and what it means. */
final class ReplyQuestions {

    private static final List<String> COMING = List.of("yes", "no", "maybe");
    private static final List<String> NEEDS =
            Arrays.stream(PracticalNeed.values()).map(DayInWords::name).toList();
    private static final int LONGEST = 1000;

    private final Page page;
    private final String about;
    private final String coming;
    private final Set<String> needs;
    private final String words;
    private final String token;
    private final boolean late;

    private ReplyQuestions(
            Page page, String about, String coming, Set<String> needs, String words, String token, boolean late) {
        this.token = token;
        this.late = late;
        this.page = page;
        this.about = about;
        this.coming = coming;
        this.needs = needs;
        this.words = words;
    }

    /** @param about {@code day} where one is asked oneself, {@code told} where the coordinator writes it down */
    static ReplyQuestions of(Page page, String about, InvitationView invitation) {
        Reply said = invitation.reply();
        return new ReplyQuestions(
                page,
                about,
                DayInWords.name(said.coming()),
                said.needs().stream().map(DayInWords::name).collect(Collectors.toSet()),
                Optional.ofNullable(said.words()).orElse(""),
                String.valueOf(invitation.version()),
                false);
    }

    static ReplyQuestions of(Page page, String about, MultivaluedMap<String, String> sent) {
        return new ReplyQuestions(
                page,
                about,
                first(sent, "coming"),
                Set.copyOf(sent.getOrDefault("needs", List.of())),
                first(sent, "words"),
                first(sent, "token"),
                false);
    }

    List<Question> all() {
        Ask ask = new Ask(page, about);
        return List.of(
                ask.oneOf("coming", COMING, coming), ask.anyOf("needs", NEEDS, needs), ask.textarea("words", words));
    }

    List<Link> wrong() {
        List<Link> wrong = new ArrayList<>();
        if (!COMING.contains(coming)) {
            wrong.add(new Link("#q-coming", page.say("ask.day.coming.wrong")));
        }
        if (words.length() > LONGEST) {
            wrong.add(new Link("#q-words", page.say("ask.day.words.wrong")));
        }
        if (Writing.deceives(words)) {
            wrong.add(new Link("#q-words", page.say("form.any.characters")));
        }
        return wrong;
    }

    /** The version of the invitation that whoever answers had before them; a form without it had none. */
    int basedOn() {
        return token.matches("\\d{1,9}") ? Integer.parseInt(token) : -1;
    }

    String token() {
        return token;
    }

    /** What was typed, now that the other answer has been seen: sent again, it counts. */
    ReplyQuestions after(InvitationView newer) {
        return new ReplyQuestions(page, about, coming, needs, words, String.valueOf(newer.version()), true);
    }

    List<Link> meanwhile(AnsweredMeanwhile meanwhile) {
        return List.of(new Link("#q-coming", page.say(meanwhile.textKey())));
    }

    /** What was answered meanwhile, so that both texts are before whoever sends; nothing where nobody was faster. */
    List<Basis> other(InvitationView newer) {
        if (!late) {
            return List.of();
        }
        Reply said = newer.reply();
        String needs = said.needs().stream()
                .sorted()
                .map(need -> page.say("day.need." + DayInWords.name(need)))
                .collect(Collectors.joining(", "));
        String words = Optional.ofNullable(said.words()).orElse("");
        return List.of(new Basis(
                page.say("told.meanwhile"),
                Stream.of(page.say("day.coming." + DayInWords.name(said.coming())), needs, words)
                        .filter(line -> !line.isEmpty())
                        .map(line -> new Shown("", line, List.of()))
                        .toList(),
                null));
    }

    /** Only after {@link #wrong} found nothing. */
    Reply reply() {
        return new Reply(
                Arrays.stream(Coming.values())
                        .filter(one -> DayInWords.name(one).equals(coming))
                        .findFirst()
                        .orElseThrow(),
                Arrays.stream(PracticalNeed.values())
                        .filter(need -> needs.contains(DayInWords.name(need)))
                        .collect(Collectors.toSet()),
                words);
    }

    private static String first(MultivaluedMap<String, String> sent, String name) {
        String said = sent.getFirst(name);
        return said == null ? "" : said.strip();
    }
}
