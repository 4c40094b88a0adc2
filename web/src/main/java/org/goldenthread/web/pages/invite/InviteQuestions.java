package org.goldenthread.web.pages.invite;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.content.Writing;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.meeting.NewRelative;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.Kin;
import org.goldenthread.core.people.Needs;
import org.goldenthread.core.people.NewPerson;
import org.goldenthread.core.people.NewRelationship;
import org.goldenthread.core.people.NewSafeContact;
import org.goldenthread.core.people.SafeHours;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** The questions about somebody to be invited, with what was typed, and what it means. */
final class InviteQuestions {

    private static final List<String> CAPACITIES = List.of("family-network", "parent", "parent-apart");
    private static final List<String> CHANNELS = List.of("email", "sms", "phone", "post");

    private final Page page;
    private final String child;
    private final MultivaluedMap<String, String> sent;

    InviteQuestions(Page page, String child, MultivaluedMap<String, String> sent) {
        this.page = page;
        this.child = child;
        this.sent = sent;
    }

    /** @param sameName true where somebody of that name is there, so that it has to be asked whether this is another */
    List<Question> all(boolean sameName) {
        Ask ask = new Ask(page, "invite");
        List<Question> all = new ArrayList<>();
        all.add(ask.text("known-as", said("known-as"), null));
        all.add(ask.text("full-name", said("full-name"), null));
        if (sameName || another()) {
            all.add(ask.anyOf("another", List.of("yes"), Set.of(said("another"))));
        }
        all.add(ask.fromList("kin", kin(), said("kin")));
        all.add(ask.oneOf("capacity", CAPACITIES, said("capacity")));
        all.add(ask.text("responsibility", said("responsibility"), null));
        all.add(ask.oneOf("language", List.of("en", "cy"), said("language")));
        all.add(ask.oneOf("channel", CHANNELS, said("channel")));
        all.add(ask.textarea("value", said("value")));
        return all;
    }

    /** Whoever invites has said that it is another person than the one of that name. */
    boolean another() {
        return said("another").equals("yes");
    }

    /** Made by the page, so that a button pressed twice invites once; a page without it counts as a press of its own. */
    String token() {
        String token = said("token");
        return token.isEmpty() || token.length() > 80 ? Ids.next().toString() : token;
    }

    List<Link> wrong() {
        List<Link> wrong = new ArrayList<>();
        check(wrong, "known-as", !said("known-as").isEmpty() && said("known-as").length() <= 80);
        check(
                wrong,
                "full-name",
                !said("full-name").isEmpty() && said("full-name").length() <= 200);
        check(wrong, "kin", named(Kin.class, said("kin")).isPresent());
        check(wrong, "capacity", CAPACITIES.contains(said("capacity")));
        check(wrong, "responsibility", said("responsibility").length() <= NewRelationship.LONGEST_RESPONSIBILITY);
        check(wrong, "language", Language.ofTag(said("language")).isPresent());
        check(wrong, "channel", CHANNELS.contains(said("channel")));
        check(wrong, "value", !said("value").isEmpty());
        Stream.of("known-as", "full-name", "responsibility", "value")
                .filter(name -> Writing.deceives(said(name)))
                .forEach(name -> wrong.add(new Link("#q-" + name, page.say("form.any.characters"))));
        return wrong;
    }

    /** Only after {@link #wrong} found nothing. */
    NewRelative relative() {
        Channel channel = named(Channel.class, said("channel")).orElseThrow();
        boolean waits = channel == Channel.EMAIL || channel == Channel.POST;
        return new NewRelative(
                new NewPerson(
                        said("known-as"),
                        said("full-name"),
                        null,
                        Needs.plain(Language.ofTag(said("language")).orElseThrow())),
                named(Capacity.class, said("capacity")).orElseThrow(),
                named(Kin.class, said("kin")).orElseThrow(),
                responsibility(),
                "purpose.makes-the-plan",
                new NewSafeContact(
                        channel, said("value"), waits ? SafeHours.always() : SafeHours.byDay(), false, true));
    }

    private @Nullable String responsibility() {
        return said("responsibility").isEmpty() ? null : said("responsibility");
    }

    private Map<String, String> kin() {
        Map<String, String> kin = new LinkedHashMap<>();
        for (Kin one : Kin.values()) {
            kin.put(name(one), page.say("kin." + name(one), "child", child));
        }
        return kin;
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

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> name(value).equals(name))
                .findFirst();
    }
}
