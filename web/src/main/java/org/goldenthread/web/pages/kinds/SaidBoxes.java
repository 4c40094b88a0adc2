package org.goldenthread.web.pages.kinds;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.kinds.KindQuestion.Spoken;
import org.goldenthread.core.kinds.KindRoom;
import org.goldenthread.core.kinds.KindSheet;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.Typed;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;

/** The boxes in which an editor says what a kind is called, and who may be asked. */
final class SaidBoxes {

    private final Page page;
    private final KindSheet sheet;
    private final MultivaluedMap<String, String> sent;
    private final Typed typed;

    SaidBoxes(Page page, KindSheet sheet, MultivaluedMap<String, String> sent) {
        this.page = page;
        this.sheet = sheet;
        this.sent = sent;
        this.typed = new Typed(page, "kind", sent);
    }

    List<Question> all() {
        Ask ask = new Ask(page, "kind");
        List<Question> questions = new ArrayList<>();
        questions.add(ask.text("english", typed.said("english"), null));
        questions.add(ask.text("welsh", typed.said("welsh"), null));
        if (sheet.isAskable()) {
            Map<String, String> people = new LinkedHashMap<>();
            may().forEach(one -> people.put(one.name(), page.say("capacity." + KindInWords.name(one))));
            questions.add(ask.anyOf("people", people, Set.copyOf(people())));
        }
        return questions;
    }

    List<Link> wrong() {
        List<Link> wrong = new ArrayList<>();
        typed.check(wrong, "english", "", Names.isTitle(typed.said("english")));
        typed.check(wrong, "welsh", "", Names.isTitle(typed.said("welsh")));
        boolean fits = !people().isEmpty()
                && may().stream().map(Capacity::name).toList().containsAll(people());
        typed.check(wrong, "people", "", !sheet.isAskable() || fits);
        return wrong;
    }

    private List<Capacity> may() {
        String room = sheet.schema().path("x-gt").path("compartment").asText();
        return Stream.of(KindRoom.values())
                .filter(one -> one.compartment().name().equals(room))
                .flatMap(one -> one.answeredBy().stream())
                .sorted()
                .toList();
    }

    Spoken title() {
        return new Spoken(typed.said("english"), typed.said("welsh"));
    }

    List<String> people() {
        return sent.getOrDefault("people", List.of());
    }

    int changes() {
        return AtTheDesk.number(typed.said("token"));
    }
}
