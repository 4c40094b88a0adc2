package org.goldenthread.web.pages.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.Field;
import org.goldenthread.core.content.Widget;
import org.goldenthread.web.pages.shell.Page;

/** Turns answers back into words: for the look before sending, and for whoever reads them later: by the words of
 * the version that they were written with. */
public final class ReadingBack {

    /** Parts of an entry that only programs need. */
    private static final Set<String> MACHINES_OWN = Set.of("id");

    private final Page page;
    private final ContentType type;
    private final PeopleToChoose people;
    private final Map<String, String> asked;

    public ReadingBack(Page page, ContentType type, PeopleToChoose people) {
        this.page = page;
        this.type = type;
        this.people = people;
        this.asked = type.words().getOrDefault(page.language(), Map.of());
    }

    /** Every question that was put, with its answer. @param change where a page of the form is, by its number */
    public List<SaidLine> lines(JsonNode answers, IntFunction<String> change) {
        List<SaidLine> lines = new ArrayList<>();
        for (Field field : type.fields()) {
            if (field.widget() != Widget.FILES
                    && (field.showWhen() == null || field.showWhen().holds(answers))) {
                String words = said(field, answers.path(field.name()), field.name());
                lines.add(new SaidLine(label(field.name()), words, change.apply(field.page())));
            }
        }
        return lines;
    }

    /** Only what was answered, for reading. */
    public List<SaidLine> answered(JsonNode answers) {
        return lines(answers, number -> "").stream()
                .filter(line -> !line.said().isEmpty())
                .toList();
    }

    /** What was answered, entry by entry where there are several, for reading as a paper. */
    public List<Shown> shown(JsonNode answers) {
        List<Shown> all = new ArrayList<>();
        for (Field field : type.fields()) {
            JsonNode answer = answers.path(field.name());
            if (field.widget() == Widget.LIST && answer.isArray() && !answer.isEmpty()) {
                List<List<SaidLine>> entries = new ArrayList<>();
                answer.forEach(entry -> entries.add(entryLines(field, entry)));
                all.add(new Shown(label(field.name()), "", entries));
            } else {
                String words = said(field, answer, field.name());
                if (!words.isEmpty()) {
                    all.add(new Shown(label(field.name()), words, List.of()));
                }
            }
        }
        return all;
    }

    /** What was answered to each question, by the question's name; lists left out. */
    public Map<String, String> byName(JsonNode answers) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Field field : type.fields()) {
            if (field.widget() != Widget.LIST) {
                said.put(field.name(), said(field, answers.path(field.name()), field.name()));
            }
        }
        return said;
    }

    private List<SaidLine> entryLines(Field list, JsonNode entry) {
        List<SaidLine> lines = new ArrayList<>();
        for (Field field : list.items()) {
            String below = list.name() + ".0." + field.name();
            String words = MACHINES_OWN.contains(field.name()) ? "" : said(field, entry.path(field.name()), below);
            if (!words.isEmpty()) {
                lines.add(new SaidLine(label(below), words, ""));
            }
        }
        return lines;
    }

    private String said(Field field, JsonNode answer, String path) {
        if (answer.isMissingNode() || answer.isNull()) {
            return "";
        }
        return switch (field.widget()) {
            case RADIOS, SELECT -> option(path, answer.asText());
            case CHECKBOXES -> each(answer, one -> option(path, one.asText()));
            case YESNO -> yesNo(path, answer);
            case DATE -> date(answer.asText());
            case PERSON -> people.known().getOrDefault(answer.asText(), "");
            case LIST -> each(answer, one -> entry(field, one, path));
            // their ids say nothing to a reader
            case FILES -> "";
            default -> answer.asText();
        };
    }

    private String entry(Field list, JsonNode entry, String path) {
        List<String> lines = new ArrayList<>();
        for (Field field : list.items()) {
            String below = path + ".0." + field.name();
            String words = said(field, entry.path(field.name()), below);
            if (!words.isEmpty()) {
                lines.add(page.say("form.said", "question", label(below), "answer", words));
            }
        }
        return String.join("\n", lines);
    }

    private static String each(JsonNode answers, Function<JsonNode, String> words) {
        List<String> all = new ArrayList<>();
        answers.forEach(one -> all.add(words.apply(one)));
        boolean ofSeveralLines = all.stream().anyMatch(one -> one.contains("\n"));
        return String.join(ofSeveralLines ? "\n\n" : "\n", all);
    }

    private String option(String path, String value) {
        String key = type.textKey(path, "option." + value);
        return page.has(key) ? words(key) : value;
    }

    private String yesNo(String path, JsonNode answer) {
        String key = type.textKey(path, "option." + answer.asText());
        return page.has(key) ? words(key) : page.say(answer.asBoolean() ? "form.yes" : "form.no");
    }

    private String date(String iso) {
        try {
            return page.dayAndYear(LocalDate.parse(iso));
        } catch (DateTimeParseException asTyped) {
            return iso;
        }
    }

    private String label(String path) {
        return words(type.textKey(path, "label"));
    }

    /** As it was asked then: newer words would put into somebody's mouth what they did not say. */
    private String words(String key) {
        String then = asked.getOrDefault(key, "");
        return then.isEmpty() || page.isShipped(key, then) ? page.say(key) : then;
    }
}
