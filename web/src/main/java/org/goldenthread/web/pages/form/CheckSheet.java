package org.goldenthread.web.pages.form;

import java.util.List;
import org.goldenthread.web.pages.parts.Link;

/**
 * The look before sending.
 *
 * @param why who reads what is sent, where that is not the same for every form; else empty
 * @param errors what still has to be put right, each with the page it is on
 */
public record CheckSheet(
        String title, String why, String action, String back, String token, List<SaidLine> lines, List<Link> errors) {

    public CheckSheet {
        lines = List.copyOf(lines);
        errors = List.copyOf(errors);
    }
}
