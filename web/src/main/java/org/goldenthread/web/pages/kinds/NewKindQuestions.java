package org.goldenthread.web.pages.kinds;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.kinds.KindQuestion.Spoken;
import org.goldenthread.core.kinds.KindRoom;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.Typed;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;

/** What whoever makes a new kind is asked. */
final class NewKindQuestions {

    private static final List<String> ROOMS =
            Stream.of(KindRoom.values()).map(KindInWords::name).toList();

    private final Page page;
    private final Typed typed;
    private final MultivaluedMap<String, String> sent;

    NewKindQuestions(Page page, MultivaluedMap<String, String> sent) {
        this.page = page;
        this.sent = sent;
        this.typed = new Typed(page, "kind", sent);
    }

    List<Question> all() {
        Ask ask = new Ask(page, "kind");
        Map<String, String> people = new LinkedHashMap<>();
        Stream.of(KindRoom.values())
                .flatMap(room -> room.answeredBy().stream())
                .sorted()
                .distinct()
                .forEach(one -> people.put(one.name(), page.say("capacity." + KindInWords.name(one))));
        return List.of(
                ask.text("english", typed.said("english"), null),
                ask.text("welsh", typed.said("welsh"), null),
                ask.oneOf("room", ROOMS, typed.said("room")),
                ask.anyOf("people", people, Set.copyOf(chosen())));
    }

    private List<String> chosen() {
        return Optional.ofNullable(sent.get("people")).orElse(List.of());
    }

    List<Link> wrong() {
        List<Link> wrong = new ArrayList<>();
        typed.check(
                wrong,
                "english",
                "",
                Names.isTitle(typed.said("english"))
                        && Names.key(typed.said("english")).isPresent());
        typed.check(wrong, "welsh", "", Names.isTitle(typed.said("welsh")));
        boolean known = ROOMS.contains(typed.said("room"));
        typed.check(wrong, "room", "", known);
        if (known && room() != KindRoom.EVERYBODY) {
            Set<String> may = new LinkedHashSet<>();
            room().answeredBy().stream().map(Capacity::name).forEach(may::add);
            typed.check(wrong, "people", "", !chosen().isEmpty() && may.containsAll(chosen()));
        }
        return wrong;
    }

    /** Only after {@link #wrong} found nothing, as the others. */
    ContentTypeKey key() {
        return Names.key(typed.said("english")).orElseThrow();
    }

    Spoken title() {
        return new Spoken(typed.said("english"), typed.said("welsh"));
    }

    KindRoom room() {
        return KindRoom.values()[ROOMS.indexOf(typed.said("room"))];
    }

    List<String> answeredBy() {
        return chosen();
    }
}
