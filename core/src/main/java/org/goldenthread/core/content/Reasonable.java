package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at what a schema cannot say: names nobody asked for, characters that deceive, days that make no sense. */
class Reasonable {

    private final Complaints complaints;
    private final LocalDate today;

    Reasonable(Complaints complaints, LocalDate today) {
        this.complaints = complaints;
        this.today = today;
    }

    void look(List<Field> fields, ObjectNode answers) {
        look(fields, answers, "");
    }

    private void look(List<Field> fields, JsonNode answers, String above) {
        Set<String> unknown = new HashSet<>();
        answers.fieldNames().forEachRemaining(unknown::add);
        for (Field field : fields) {
            unknown.remove(field.name());
            look(field, answers.path(field.name()), above + field.name());
        }
        unknown.forEach(name -> complaints.add(
                above.isEmpty() ? "" : above.substring(0, above.length() - 1), "unknown", Map.of("name", name)));
    }

    private void look(Field field, JsonNode answer, String path) {
        if (answer.isTextual()) {
            boolean oneLine =
                    field.widget() != Widget.TEXTAREA && answer.textValue().indexOf('\n') >= 0;
            if (oneLine || Writing.deceives(answer.textValue())) {
                complaints.add(path, "characters", Map.of());
            } else if (field.widget() == Widget.DATE) {
                lookAtDay(field, answer.textValue(), path);
            }
        }
        for (int i = 0; answer.isArray() && i < answer.size(); i++) {
            JsonNode entry = answer.get(i);
            if (entry.isTextual() && Writing.deceives(entry.textValue())) {
                complaints.add(path, "characters", Map.of());
            } else if (field.widget() == Widget.LIST && entry.isObject()) {
                look(field.items(), entry, path + "." + i + ".");
            }
        }
    }

    private void lookAtDay(Field field, String answer, String path) {
        try {
            LocalDate day = LocalDate.parse(answer);
            if (day.getYear() < 1900 || (field.day() == Field.Day.FUTURE && day.isBefore(today))) {
                complaints.add(path, "tooEarly", Map.of());
            } else if (day.getYear() > 2199 || (field.day() == Field.Day.PAST && day.isAfter(today))) {
                complaints.add(path, "tooLate", Map.of());
            }
        } catch (DateTimeParseException e) {
            // 31 June or half a date: not a day at all, whatever the schema's format would let through
            complaints.add(path, "wrong", Map.of());
        }
    }
}
