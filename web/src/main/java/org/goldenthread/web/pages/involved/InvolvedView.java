package org.goldenthread.web.pages.involved;

import java.util.List;
import org.goldenthread.web.pages.form.SaidLine;
import org.goldenthread.web.pages.parts.Link;

/**
 * One person's part in a case, for who brings people in.
 *
 * @param back the list of everybody
 * @param here this page; what is done is sent below it
 * @param facts what they do here, why, on what basis, since when and until when
 * @param ways how they may safely be reached; empty where the reader may not hold that, or nobody has said
 * @param never the ways they have forbidden, in words; empty for none
 * @param mayReach true where the reader may hold how they are reached
 * @param mayChange true where the reader may change it
 * @param waits true where they have not answered yet, and the reader may ask them again or no longer
 * @param ends true where they take part now or have been asked to, and the reader may end that
 * @param ended true where their part has ended, and the reader may ask them again
 * @param errors what is wrong with what was sent
 * @param waiting what waits for the reader about this person and is done outside the portal
 * @param done what has just been done, in words; empty for nothing
 */
public record InvolvedView(
        String back,
        String here,
        String name,
        String as,
        List<SaidLine> facts,
        List<Way> ways,
        String never,
        boolean mayReach,
        boolean mayChange,
        boolean waits,
        boolean ends,
        boolean ended,
        List<Link> errors,
        List<Waiting> waiting,
        String done) {

    /** @param id of the work, sent when it is done */
    public record Waiting(String id, String title, String why) {}

    /** @param words the sentence that says how and when @param value the number or address */
    public record Way(String words, String value) {}
}
