package org.goldenthread.web.pages.invite;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.NewSafeContact;
import org.goldenthread.core.people.SafeHours;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** How the child is brought in: by a link on paper, or by an e-mail address of their own. */
final class ChildQuestions {

    private static final String EMAIL = "email";
    private static final List<String> WAYS = List.of("paper", EMAIL);

    private final Page page;
    private final MultivaluedMap<String, String> sent;

    ChildQuestions(Page page, MultivaluedMap<String, String> sent) {
        this.page = page;
        this.sent = sent;
    }

    List<Question> all() {
        Ask ask = new Ask(page, "bring");
        return List.of(ask.oneOf("way", WAYS, said("way")), ask.text("value", said("value"), null));
    }

    List<Link> wrong() {
        if (!WAYS.contains(said("way"))) {
            return List.of(new Link("#q-way", page.say("ask.bring.way.wrong")));
        }
        try {
            contact();
            return List.of();
        } catch (CannotBeDone not) {
            return List.of(new Link("#q-value", page.sayInOrder(not.textKey(), not.arguments())));
        }
    }

    /** Only after {@link #wrong} found nothing. Null where a link is handed over on paper. */
    @Nullable
    NewSafeContact contact() {
        return said("way").equals(EMAIL)
                ? new NewSafeContact(Channel.EMAIL, said("value"), SafeHours.always(), false, true)
                : null;
    }

    private String said(String name) {
        return Optional.ofNullable(sent.getFirst(name)).map(String::strip).orElse("");
    }
}
