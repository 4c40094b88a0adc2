package org.goldenthread.web.pages.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.Field;
import org.goldenthread.core.content.FieldError;
import org.goldenthread.core.content.ShowWhen;
import org.goldenthread.core.content.Widget;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** Puts the questions of a form in the reader's words, with the answers so far and what is wrong with them. */
public final class Asking {

    private final Page page;
    private final ContentType type;
    private final JsonNode answers;
    private final Map<String, FieldError> wrong;
    private final PeopleToChoose people;
    private final String oneMore;

    /**
     * @param answers what has been answered so far, right or wrong
     * @param errors what is wrong with it
     * @param people whom a question about a person may be answered with
     * @param oneMore the list to which one empty entry is added; empty for none
     */
    public Asking(
            Page page,
            ContentType type,
            JsonNode answers,
            List<FieldError> errors,
            PeopleToChoose people,
            String oneMore) {
        this.page = page;
        this.type = type;
        this.answers = answers;
        this.wrong = new LinkedHashMap<>();
        errors.forEach(error -> wrong.putIfAbsent(error.path(), error));
        this.people = people;
        this.oneMore = oneMore;
    }

    /** The questions of a page that the answers so far call for. */
    public List<Question> onPage(int number) {
        List<Field> fields = type.onPage(number);
        boolean only = fields.size() == 1 && fields.get(0).widget() != Widget.LIST;
        return questions(fields, answers, "", only);
    }

    /** What is wrong on a page, each with the box it leads to; for all pages where the number is 0. */
    public List<Link> errorsOnPage(int number) {
        return wrong.values().stream()
                .filter(error -> number == 0 || pageOf(error) == number)
                .map(error -> new Link("#" + firstBox(error), words(error)))
                .toList();
    }

    /** The page that an error belongs to; 1 where it is about the form as a whole. */
    public int pageOf(FieldError error) {
        return type.field(first(error.path())).map(Field::page).orElse(1);
    }

    private List<Question> questions(List<Field> fields, JsonNode sheet, String above, boolean heading) {
        List<Question> questions = new ArrayList<>();
        for (Field field : fields) {
            if (standsAlone(field, fields, sheet)) {
                questions.add(question(field, fields, sheet, above, heading));
            }
        }
        return questions;
    }

    /** False where it is sent along unasked, where another question of the same page brings it along, or where the answers so far do not call for it. */
    private static boolean standsAlone(Field field, List<Field> fields, JsonNode sheet) {
        if (field.widget() == Widget.FILES) {
            return false;
        }
        ShowWhen when = field.showWhen();
        if (when == null) {
            return true;
        }
        boolean broughtAlong = fields.stream().anyMatch(other -> other.name().equals(when.field()) && brings(other));
        return !broughtAlong && when.holds(sheet);
    }

    private static boolean brings(Field field) {
        return switch (field.widget()) {
            case RADIOS, CHECKBOXES, YESNO -> true;
            default -> false;
        };
    }

    private Question question(Field field, List<Field> fields, JsonNode sheet, String above, boolean heading) {
        String path = above + field.name();
        JsonNode answer = sheet.path(field.name());
        return new Question(
                field.widget(),
                path,
                label(field, path),
                words(path, "hint"),
                wrong.containsKey(path) ? words(wrong.get(path)) : null,
                answer.isValueNode() ? answer.asText() : "",
                choices(field, fields, sheet, above),
                field.widget() == Widget.LIST ? entries(field, answer, path) : List.of(),
                heading,
                field.width());
    }

    private List<Choice> choices(Field field, List<Field> fields, JsonNode sheet, String above) {
        JsonNode answer = sheet.path(field.name());
        List<Choice> choices = new ArrayList<>();
        for (Map.Entry<String, String> option :
                options(field, above + field.name()).entrySet()) {
            List<Field> along = fields.stream()
                    .filter(other -> brings(field) && brought(other, field.name(), option.getKey()))
                    .toList();
            choices.add(new Choice(
                    option.getKey(),
                    Question.idOf(above + field.name()) + (choices.isEmpty() ? "" : "-" + (choices.size() + 1)),
                    option.getValue(),
                    chosen(answer, option.getKey()),
                    along.stream()
                            .map(other -> question(other, fields, sheet, above, false))
                            .toList()));
        }
        return choices;
    }

    private static boolean brought(Field field, String by, String answer) {
        ShowWhen when = field.showWhen();
        return when != null && when.field().equals(by) && when.is().equals(answer);
    }

    private Map<String, String> options(Field field, String path) {
        Map<String, String> options = new LinkedHashMap<>();
        switch (field.widget()) {
            case YESNO -> {
                options.put("true", sayOr(type.textKey(path, "option.true"), "form.yes"));
                options.put("false", sayOr(type.textKey(path, "option.false"), "form.no"));
            }
            case PERSON -> people.known().forEach(options::put);
            default ->
                field.options().forEach(value -> options.put(value, page.say(type.textKey(path, "option." + value))));
        }
        return options;
    }

    private static boolean chosen(JsonNode answer, String value) {
        if (answer.isArray()) {
            for (JsonNode one : answer) {
                if (one.asText().equals(value)) {
                    return true;
                }
            }
            return false;
        }
        return answer.isValueNode() && answer.asText().equals(value);
    }

    private List<Entry> entries(Field list, JsonNode answer, String path) {
        int filled = answer.isArray() ? answer.size() : 0;
        int shown = Math.max(1, filled + (oneMore.equals(list.name()) ? 1 : 0));
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            String above = path + "." + i + ".";
            entries.add(new Entry(
                    i + 1,
                    sayOr(type.textKey(path, "entry"), "form.entry", "number", i + 1),
                    "remove:" + path + "." + i,
                    questions(list.items(), answer.path(i), above, false)));
        }
        return entries;
    }

    private String label(Field field, String path) {
        String label = page.say(type.textKey(path, "label"));
        return field.required() || field.widget() == Widget.LIST ? label : page.say("form.optional", "question", label);
    }

    private String words(String path, String what) {
        String key = type.textKey(path, what);
        return page.has(key) ? page.say(key) : "";
    }

    private String words(@Nullable FieldError error) {
        return error == null ? "" : page.sayFirst(error.keys(), error.args());
    }

    private String sayOr(String exact, String general, Object... args) {
        return page.has(exact) ? page.say(exact, args) : page.say(general, args);
    }

    private String firstBox(FieldError error) {
        String path = error.path();
        Widget widget = type.field(first(path)).map(Field::widget).orElse(Widget.TEXT);
        String id = Question.idOf(path);
        return widget == Widget.DATE ? id + "-day" : id;
    }

    private static String first(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }
}
