package org.goldenthread.web.pages.casefile;

import java.util.List;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was asked to fill in, and whom else something can be asked.
 *
 * @param questions which form, and whom; empty where nothing can be asked of anybody
 */
public record AskingView(
        CaseHead head, List<Row> rows, List<Question> questions, List<Link> errors, String action, String news) {

    public AskingView {
        rows = List.copyOf(rows);
        questions = List.copyOf(questions);
        errors = List.copyOf(errors);
    }

    /**
     * One form that was asked for.
     *
     * @param answer where the answer is read; null where there is none, or none for the reader
     * @param withdraw where it is taken back; null where the reader cannot
     */
    public record Row(
            String form,
            String person,
            Tag tag,
            @Nullable String answer,
            @Nullable String withdraw) {}
}
