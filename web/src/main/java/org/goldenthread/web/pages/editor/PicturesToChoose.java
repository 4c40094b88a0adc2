package org.goldenthread.web.pages.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.PublicHint;
import org.goldenthread.core.editorial.PictureFields;
import org.goldenthread.web.pages.form.Choice;
import org.goldenthread.web.pages.form.Entry;
import org.goldenthread.web.pages.form.Question;

/** Which pictures there are on the desk, for the questions that are answered with one: each by its name and what it shows. */
record PicturesToChoose(Map<String, String> known) {

    static PicturesToChoose none() {
        return new PicturesToChoose(Map.of());
    }

    /** The questions of a type, those that ask for a picture with all that there are. */
    List<Question> in(ContentType type, List<Question> questions) {
        Set<String> asking = PublicHint.of(type).stream()
                .filter(hint -> PictureFields.PICTURE.equals(hint.relation()))
                .map(hint -> hint.within() == null ? hint.field() : hint.within())
                .collect(Collectors.toSet());
        return asking.isEmpty()
                ? questions
                : questions.stream().map(one -> in(asking, one)).toList();
    }

    private Question in(Set<String> asking, Question question) {
        String name = question.name().substring(question.name().lastIndexOf('.') + 1);
        List<Entry> entries = question.entries().stream()
                .map(entry -> new Entry(
                        entry.number(),
                        entry.title(),
                        entry.remove(),
                        entry.questions().stream().map(one -> in(asking, one)).toList()))
                .toList();
        Question whole = question.withEntries(entries);
        return entries.isEmpty() && asking.contains(name) ? whole.withChoices(choices(question)) : whole;
    }

    /** One that is chosen and no longer there stays until somebody chooses another. */
    private List<Choice> choices(Question question) {
        Map<String, String> all = new LinkedHashMap<>(known);
        if (!question.value().isEmpty()) {
            all.putIfAbsent(question.value(), question.value());
        }
        List<Choice> choices = new ArrayList<>();
        all.forEach((key, words) -> choices.add(new Choice(
                key,
                question.id() + (choices.isEmpty() ? "" : "-" + (choices.size() + 1)),
                words,
                key.equals(question.value()),
                List.of())));
        return choices;
    }

    /** The answers with the picture that a thing shows, which no form asks for. */
    static JsonNode shown(ContentType type, JsonNode answers, JsonNode now) {
        List<String> fields = PictureFields.of(type);
        if (fields.isEmpty() || !(answers instanceof ObjectNode)) {
            return answers;
        }
        ObjectNode whole = answers.deepCopy();
        fields.stream().filter(now::has).forEach(field -> whole.set(field, now.get(field)));
        return whole;
    }
}
