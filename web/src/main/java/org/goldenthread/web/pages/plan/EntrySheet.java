package org.goldenthread.web.pages.plan;

import java.util.List;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;

/**
 * A part of the plan, to be written or changed.
 *
 * @param heading the question that it answers
 * @param token for something new, unique; for a change, the version that was read
 * @param changes true where it is changed, and so may be taken out too
 * @param theirs what somebody else wrote meanwhile, line by line; empty where nobody did
 */
public record EntrySheet(
        String heading,
        String action,
        String back,
        String token,
        boolean changes,
        List<Question> questions,
        List<Link> errors,
        List<String> theirs) {}
