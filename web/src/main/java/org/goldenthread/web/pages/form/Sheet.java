package org.goldenthread.web.pages.form;

import java.util.List;
import org.goldenthread.web.pages.parts.Link;
import org.jspecify.annotations.Nullable;

/**
 * One page of a form.
 *
 * @param title the task, as the title of the page for staff; it names nobody. Families get one plain word
 * @param heading the page's heading, or null where its only question is the heading
 * @param why a sentence on why it is asked; may be empty
 * @param action where it is sent
 * @param back where the page before is
 * @param page which page it is, of {@code pages}
 * @param token makes sure that sending twice has one effect
 * @param send the words of the button
 * @param later true where it can be kept and finished another day
 * @param upload true where a file goes with it
 * @param bases what the answers are about
 */
public record Sheet(
        String title,
        @Nullable String heading,
        String why,
        String action,
        String back,
        int page,
        int pages,
        List<Question> questions,
        List<Link> errors,
        String token,
        String send,
        boolean later,
        boolean upload,
        List<Basis> bases) {

    /** A page of a form that speaks for itself. */
    public Sheet(
            String title,
            @Nullable String heading,
            String why,
            String action,
            String back,
            int page,
            int pages,
            List<Question> questions,
            List<Link> errors,
            String token,
            String send,
            boolean later,
            boolean upload) {
        this(title, heading, why, action, back, page, pages, questions, errors, token, send, later, upload, List.of());
    }

    public Sheet {
        bases = List.copyOf(bases);
        errors = List.copyOf(errors);
        questions = atTheirBoxes(questions, errors);
    }

    /** What is wrong stands at its box too, for whoever has gone down to it from the summary. */
    private static List<Question> atTheirBoxes(List<Question> questions, List<Link> errors) {
        return questions.stream()
                .map(question -> question.withChoices(question.choices().stream()
                        .map(choice -> choice.withThen(atTheirBoxes(choice.then(), errors)))
                        .toList()))
                .map(question -> errors.stream()
                        .filter(error -> error.href().equals("#" + question.firstId()))
                        .findFirst()
                        .map(error -> question.withError(error.words()))
                        .orElse(question))
                .toList();
    }
}
