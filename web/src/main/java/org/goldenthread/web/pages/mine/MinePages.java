package org.goldenthread.web.pages.mine;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.MyDetails;
import org.goldenthread.core.people.Needs;
import org.goldenthread.core.people.SafeContactId;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.SaidLine;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;
import org.jspecify.annotations.Nullable;

/** What somebody sees and changes of their own. */
@Path("my-details")
@Produces("text/html;charset=UTF-8")
public class MinePages {

    private static final String HOME = "/my-details";

    @Inject
    MyDetails details;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @GET
    public View mine(@QueryParam("changed") @Nullable String changed, @QueryParam("passkey") @Nullable String passkey) {
        Page page = pages.current();
        MyDetails.Own own = details.mine();
        Needs needs = own.profile().needs();
        ReachInWords words = new ReachInWords(page);
        List<SaidLine> about = List.of(
                new SaidLine(page.say("mine.name"), own.profile().knownAs(), ""),
                line(page, "language", page.say("language." + needs.language().tag())),
                line(page, "reading", page.say("ask.mine.reading.option." + name(needs.reading()))),
                line(page, "interpreter", otherwise(needs.interpreter())),
                line(page, "communication", otherwise(needs.communication())));
        return new View(
                "mine/details",
                new MineView(
                        about,
                        own.ways().stream()
                                .map(way -> new MineView.Way(words.sentence(way), Mask.of(way), ""))
                                .toList(),
                        own.never().stream()
                                .sorted()
                                .map(channel -> page.say("ask.mine.never.option." + name(channel)))
                                .collect(Collectors.joining(", ")),
                        passkey != null
                                ? page.say("mine.passkey.made")
                                : changed == null ? "" : page.say("mine.changed")));
    }

    /** The same ways in full. The door asks them to sign in once more before it lets them here. */
    @GET
    @Path("ways")
    public View ways() {
        ReachInWords words = new ReachInWords(pages.current());
        return new View(
                "mine/ways",
                new WaysView(details.mine().ways().stream()
                        .map(way -> new MineView.Way(
                                words.sentence(way),
                                way.value(),
                                HOME + "/reach/" + way.id().value() + "/remove"))
                        .toList()));
    }

    @GET
    @Path("speaking")
    public View speaking() {
        return sheet("speaking", new SpeakingQuestions(pages.current(), needs()).all(), List.of());
    }

    @POST
    @Path("speaking")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object speak(MultivaluedMap<String, String> sent) {
        SpeakingQuestions asked = new SpeakingQuestions(pages.current(), needs(), sent);
        List<Link> wrong = asked.wrong();
        if (!wrong.isEmpty()) {
            return sheet("speaking", asked.all(), wrong);
        }
        details.speakWithMe(asked.said());
        return changed();
    }

    @ShownAgain
    @Path("speaking")
    public View speakingAgain() {
        SpeakingQuestions asked = new SpeakingQuestions(pages.current(), needs(), SentBoxes.of(request));
        return sheet("speaking", asked.all(), List.of());
    }

    private Needs needs() {
        return details.mine().profile().needs();
    }

    @GET
    @Path("reach")
    public View reach() {
        return sheet("reach", new ReachQuestions(pages.current(), "mine").all(), List.of());
    }

    @POST
    @Path("reach")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object reachMe(MultivaluedMap<String, String> sent) {
        Page page = pages.current();
        ReachQuestions asked = new ReachQuestions(page, "mine", sent);
        List<Link> wrong = asked.wrong();
        if (wrong.isEmpty()) {
            try {
                details.reachMe(asked.said());
                return changed();
            } catch (CannotBeDone not) {
                wrong = List.of(new Link("#q-value", page.sayInOrder(not.textKey(), not.arguments())));
            }
        }
        return sheet("reach", asked.all(), wrong);
    }

    @ShownAgain
    @Path("reach")
    public View reachAgain() {
        MultivaluedMap<String, String> sent = SentBoxes.of(request);
        return sheet("reach", new ReachQuestions(pages.current(), "mine", sent).all(), List.of());
    }

    @POST
    @Path("reach/{id}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response noLonger(@PathParam("id") String id) {
        details.noLonger(new SafeContactId(Addresses.id(id)));
        return changed();
    }

    @GET
    @Path("never")
    public View never() {
        return never(details.mine().never().stream().map(MinePages::name).collect(Collectors.toSet()));
    }

    @ShownAgain
    @Path("never")
    public View neverAgain() {
        return never(Set.copyOf(SentBoxes.of(request).getOrDefault("never", List.of())));
    }

    private View never(Set<String> ticked) {
        Ask ask = new Ask(pages.current(), "mine");
        return sheet("never", List.of(ask.anyOf("never", ReachQuestions.CHANNELS, ticked)), List.of());
    }

    @POST
    @Path("never")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response neverBy(MultivaluedMap<String, String> sent) {
        Set<Channel> never = EnumSet.noneOf(Channel.class);
        sent.getOrDefault("never", List.of())
                .forEach(tick -> named(Channel.class, tick).ifPresent(never::add));
        details.neverBy(never);
        return changed();
    }

    private View sheet(String what, List<Question> questions, List<Link> errors) {
        Page page = pages.current();
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("mine." + what + ".heading"),
                        page.say("mine." + what + ".heading"),
                        page.say("mine." + what + ".why"),
                        HOME + "/" + what,
                        HOME,
                        1,
                        1,
                        questions,
                        errors,
                        "",
                        page.say("mine.keep"),
                        false,
                        false));
    }

    private static SaidLine line(Page page, String what, String said) {
        return new SaidLine(page.say("mine." + what), said, HOME + "/speaking");
    }

    private static Response changed() {
        return Response.seeOther(URI.create(HOME + "?changed=yes")).build();
    }

    private static String otherwise(@Nullable String said) {
        return said == null ? "" : said;
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> name(value).equals(name))
                .findFirst();
    }
}
