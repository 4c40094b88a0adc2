package org.goldenthread.web.pages.form;

import java.util.List;
import java.util.Locale;
import org.goldenthread.core.content.Widget;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is put to somebody, in their language, with what they have answered so far.
 *
 * @param name the input's name: the path with dots
 * @param hint a sentence more; empty where there is none
 * @param error what is wrong with the answer, or null
 * @param value the answer as it was typed; for a date, its ISO form or what there is of it
 * @param heading true where it is the only question of its page and so the page's heading
 * @param width about how many characters an answer has, or null
 */
public record Question(
        Widget widget,
        String name,
        String label,
        String hint,
        @Nullable String error,
        String value,
        List<Choice> choices,
        List<Entry> entries,
        boolean heading,
        @Nullable Integer width) {

    private static final int[] WIDTHS = {2, 3, 4, 5, 10, 20, 30};

    public Question {
        choices = List.copyOf(choices);
        entries = List.copyOf(entries);
    }

    /** The same question on a page that has a heading of its own. */
    public Question belowHeading() {
        return new Question(widget, name, label, hint, error, value, choices, entries, false, width);
    }

    /** The same question with these answers to choose from. */
    public Question withChoices(List<Choice> others) {
        return new Question(widget, name, label, hint, error, value, others, entries, heading, width);
    }

    /** The same question with these entries. */
    public Question withEntries(List<Entry> others) {
        return new Question(widget, name, label, hint, error, value, choices, others, heading, width);
    }

    /** The same question with what is wrong with its answer, where nothing is said about that yet. */
    Question withError(String words) {
        return error != null
                ? this
                : new Question(widget, name, label, hint, words, value, choices, entries, heading, width);
    }

    public String id() {
        return idOf(name);
    }

    static String idOf(String name) {
        return "q-" + name.replace('.', '-');
    }

    /** Where the error summary leads to: the first box of the question. */
    public String firstId() {
        return widget == Widget.DATE
                ? id() + "-day"
                : choices.isEmpty() ? id() : choices.get(0).id();
    }

    public @Nullable String hintId() {
        return hint.isEmpty() ? null : id() + "-hint";
    }

    public @Nullable String errorId() {
        return error == null ? null : id() + "-error";
    }

    /** What describes the box to somebody who does not see it; null for nothing. */
    public @Nullable String describedBy() {
        String both = (hint.isEmpty() ? "" : id() + "-hint") + (error == null ? "" : " " + id() + "-error");
        return both.isEmpty() ? null : both.strip();
    }

    /** The part of a date: 0 the day, 1 the month, 2 the year. */
    public String datePart(int part) {
        String[] parts = value.split("-", 3);
        return parts.length == 3 ? parts[2 - part] : "";
    }

    /** The type of the input. */
    public String inputType() {
        return switch (widget) {
            case EMAIL, TEL -> widget.name().toLowerCase(Locale.ROOT);
            default -> "text";
        };
    }

    public @Nullable String inputMode() {
        return widget == Widget.NUMBER ? "decimal" : null;
    }

    /** The style that makes the box about as wide as its answer. */
    public @Nullable String widthStyle() {
        if (width == null) {
            return widget == Widget.NUMBER ? "govuk-input--width-5" : null;
        }
        for (int known : WIDTHS) {
            if (width <= known) {
                return "govuk-input--width-" + known;
            }
        }
        return null;
    }
}
