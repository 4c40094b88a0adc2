package org.goldenthread.web.pages.meeting;

import java.util.List;
import org.goldenthread.web.pages.casefile.PaperRow;
import org.goldenthread.web.pages.conference.DayControls;
import org.goldenthread.web.pages.conference.OwnCard;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.PathStep;
import org.goldenthread.web.pages.parts.PersonLine;
import org.jspecify.annotations.Nullable;

/**
 * A day.
 *
 * @param title the page's title: the day of the week, and nothing else
 * @param ahead "In 3 days"; empty where it is over
 * @param weekday the day of the week, {@code date} the rest of the date
 * @param summary what it is, from when until when, and where
 * @param calledOff why it does not take place, or null
 * @param parts the three parts of the day; empty for other meetings
 * @param facts getting there
 * @param family who is there all day
 * @param others who leaves before the private time
 * @param needs what helps the reader, said and not said; empty where they are not invited
 * @param answer where they say whether they come and what helps; null where there is nothing to say
 * @param room the room that is open for the reader now, or null
 * @param toCase the case, for staff; null for families
 * @param answers what everybody answered, for whoever convenes; empty for others
 * @param note where it is noted who came to the part that is open, or null
 * @param own what the reader wants to say; null for staff
 * @param convening what else whoever convenes can do to a day that lies ahead; empty for others
 * @param controls what opens and closes the parts, for whoever runs the day; null for others
 */
public record DayView(
        String title,
        String ahead,
        String weekday,
        String date,
        String summary,
        @Nullable String calledOff,
        List<PathStep> parts,
        List<Fact> facts,
        List<PersonLine> family,
        List<PersonLine> others,
        List<PaperRow> papers,
        List<Need> needs,
        @Nullable Link answer,
        @Nullable Link room,
        @Nullable Link toCase,
        String calendar,
        List<AnswerRow> answers,
        @Nullable String note,
        @Nullable OwnCard own,
        @Nullable DayControls controls,
        List<Link> convening) {

    /**
     * @param icon the sign beside it, {@code name} what the sign means
     * @param way in on a screen, or null
     */
    public record Fact(
            String icon,
            String name,
            String words,
            String detail,
            @Nullable Link way) {

        /** A fact that leads nowhere. */
        public Fact(String icon, String name, String words, String detail) {
            this(icon, name, words, detail, null);
        }
    }

    /** @param open true where nothing was said yet */
    public record Need(String what, String said, boolean open) {}
}
