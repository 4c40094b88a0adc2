package org.goldenthread.web.pages.conference;

import java.util.List;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;

/**
 * The page on which somebody writes what they want to say.
 *
 * @param first what a child is told before they write; empty for anybody else
 * @param basedOn the version that is changed; 0 for the first
 * @param meanwhile what the same person saved elsewhere meanwhile; empty where they did not
 */
public record OwnSheet(
        String action,
        String day,
        String token,
        String first,
        int basedOn,
        List<Question> questions,
        List<Link> errors,
        String meanwhile) {

    public OwnSheet {
        questions = List.copyOf(questions);
        errors = List.copyOf(errors);
    }
}
