package org.goldenthread.web.pages.kinds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.kinds.KindAnswer;
import org.goldenthread.core.kinds.KindQuestion;
import org.goldenthread.core.kinds.KindQuestion.Option;
import org.goldenthread.core.kinds.KindQuestion.Spoken;
import org.goldenthread.core.kinds.KindSheet;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.Typed;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** The boxes in which an editor says what becomes of answers that there are already. */
final class BecomesBoxes {

    private static final int LONGEST = 300;

    private final KindInWords words;
    private final Page page;
    private final ContentTypeKey key;
    private final KindSheet sheet;
    private final Typed typed;

    BecomesBoxes(KindInWords words, ContentTypeKey key, KindSheet sheet, MultivaluedMap<String, String> sent) {
        this.words = words;
        this.page = words.page();
        this.key = key;
        this.sheet = sheet;
        this.typed = new Typed(page, "kind", sent);
    }

    List<Question> all() {
        Map<String, String> questions = new LinkedHashMap<>();
        sheet.questions().stream()
                .filter(one -> one.answer() != KindAnswer.OTHER)
                .forEach(one -> questions.put(one.name(), words.label(key, sheet, one.name())));
        Ask ask = new Ask(page, "kind");
        return List.of(
                ask.fromList("question", questions, typed.said("question")),
                ask.text("was", typed.said("was"), null),
                ask.text("becomes", typed.said("becomes"), null));
    }

    /** @param used the kind in use, whose lists say which answers there can be */
    List<Link> wrong(JsonNode used) {
        List<Link> wrong = new ArrayList<>();
        KindQuestion question = question();
        typed.check(wrong, "question", "", question != null);
        String was = typed.said("was");
        boolean listed = was.isEmpty()
                || question == null
                || (question.answer().fromList()
                        && before(used, question.name(), was).isPresent());
        typed.check(wrong, "was", "", listed && was.length() <= LONGEST);
        boolean fits = question == null || value(question) != null;
        typed.check(wrong, "becomes", "", fits && typed.said("becomes").length() <= LONGEST);
        return wrong;
    }

    private @Nullable KindQuestion question() {
        return sheet.questions().stream()
                .filter(one -> one.name().equals(typed.said("question")))
                .findFirst()
                .orElse(null);
    }

    int changes() {
        return AtTheDesk.number(typed.said("token"));
    }

    /** Says it on the sheet, once {@link #wrong} found nothing. @param used the kind in use */
    void say(JsonNode used) {
        KindQuestion question = question();
        JsonNode value = question == null ? null : value(question);
        if (question == null || value == null) {
            return;
        }
        String was = typed.said("was");
        if (was.isEmpty()) {
            sheet.fill(question.name(), value);
        } else {
            before(used, question.name(), was)
                    .ifPresent(from -> sheet.map(question.name(), Map.of(from, chosen(value))));
        }
    }

    private static String chosen(JsonNode value) {
        return value.isArray() ? value.path(0).asText() : value.asText();
    }

    /** What the answer is kept under, by its words in the kind in use; nothing where it stands on no list. */
    private Optional<String> before(JsonNode used, String name, String was) {
        KindSheet now = KindInWords.sheet(key, used);
        return Stream.of(now, sheet)
                .flatMap(one -> one.questions().stream()
                        .filter(question -> question.name().equals(name))
                        .flatMap(question -> question.options().stream())
                        .filter(option -> isSaid(one, name, option, was)))
                .map(Option::value)
                .findFirst();
    }

    private boolean isSaid(KindSheet on, String name, Option option, String said) {
        Spoken spoken = words.spoken(key, on, name + ".option." + option.value());
        return option.value().equals(said)
                || spoken.english().equalsIgnoreCase(said)
                || spoken.welsh().equalsIgnoreCase(said);
    }

    /** The answer as it is kept; null where it could not be one. */
    private @Nullable JsonNode value(KindQuestion question) {
        String said = typed.said("becomes");
        return switch (question.answer()) {
            case YES_NO -> yesNo(said);
            case NUMBER -> said.matches("\\d{1,7}") ? DecimalNode.valueOf(new BigDecimal(said)) : null;
            case ONE_OF -> option(question, said);
            case ANY_OF -> {
                JsonNode one = option(question, said);
                yield one == null ? null : JsonNodeFactory.instance.arrayNode().add(one);
            }
            default -> said.isEmpty() ? null : TextNode.valueOf(said);
        };
    }

    private @Nullable JsonNode yesNo(String said) {
        if (page.isSaid("form.yes", said)) {
            return BooleanNode.TRUE;
        }
        return page.isSaid("form.no", said) ? BooleanNode.FALSE : null;
    }

    private @Nullable JsonNode option(KindQuestion question, String said) {
        return question.options().stream()
                .filter(option -> isSaid(sheet, question.name(), option, said))
                .findFirst()
                .map(option -> TextNode.valueOf(option.value()))
                .orElse(null);
    }
}
