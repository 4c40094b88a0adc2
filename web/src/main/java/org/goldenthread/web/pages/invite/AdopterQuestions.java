package org.goldenthread.web.pages.invite;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.core.content.Writing;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.meeting.NewAdopter;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.Needs;
import org.goldenthread.core.people.NewPerson;
import org.goldenthread.core.people.NewSafeContact;
import org.goldenthread.core.people.SafeHours;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;

/** The questions about whoever the child is placed with for adoption, with what was typed. */
final class AdopterQuestions {

    private static final List<String> CHANNELS = List.of("email", "post");

    private final Page page;
    private final MultivaluedMap<String, String> sent;

    AdopterQuestions(Page page, MultivaluedMap<String, String> sent) {
        this.page = page;
        this.sent = sent;
    }

    List<Question> all() {
        Ask ask = new Ask(page, "invite");
        return List.of(
                ask.text("known-as", said("known-as"), null),
                ask.text("full-name", said("full-name"), null),
                ask.oneOf("language", List.of("en", "cy"), said("language")),
                ask.oneOf("channel", CHANNELS, said("channel")),
                ask.textarea("value", said("value")));
    }

    List<Link> wrong() {
        List<Link> wrong = new ArrayList<>();
        check(wrong, "known-as", !said("known-as").isEmpty() && said("known-as").length() <= 80);
        check(
                wrong,
                "full-name",
                !said("full-name").isEmpty() && said("full-name").length() <= 200);
        check(wrong, "language", Language.ofTag(said("language")).isPresent());
        check(wrong, "channel", CHANNELS.contains(said("channel")));
        check(wrong, "value", !said("value").isEmpty());
        Stream.of("known-as", "full-name", "value")
                .filter(name -> Writing.deceives(said(name)))
                .forEach(name -> wrong.add(new Link("#q-" + name, page.say("form.any.characters"))));
        return wrong;
    }

    /** Only after {@link #wrong} found nothing. */
    NewAdopter adopter() {
        Language language = Language.ofTag(said("language")).orElseThrow();
        Channel channel = said("channel").equals("email") ? Channel.EMAIL : Channel.POST;
        return new NewAdopter(
                new NewPerson(said("known-as"), said("full-name"), null, Needs.plain(language)),
                new NewSafeContact(channel, said("value"), SafeHours.always(), false, true));
    }

    /** Made by the page, so that a button pressed twice invites once. */
    String token() {
        String token = said("token");
        return token.isEmpty() || token.length() > 80 ? Ids.next().toString() : token;
    }

    private void check(List<Link> wrong, String name, boolean right) {
        if (!right) {
            wrong.add(new Link("#q-" + name, page.say("ask.invite." + name + ".wrong")));
        }
    }

    private String said(String name) {
        String said = sent.getFirst(name);
        return said == null ? "" : said.strip();
    }
}
