package org.goldenthread.web.pages.plan;

import java.util.List;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;

/**
 * What leaves the room. Nothing is ticked before somebody ticks it.
 *
 * @param readers who will be able to read it
 */
public record ShareSheet(
        String action, String back, String token, List<String> readers, List<Question> questions, List<Link> errors) {}
