package org.goldenthread.web.pages.home;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.PathStep;
import org.goldenthread.web.pages.parts.PersonLine;
import org.jspecify.annotations.Nullable;

/**
 * Home for a family: one thing to do now, then what follows.
 *
 * @param name what they like to be called
 * @param next the one thing, or null where nothing waits for them
 * @param others further things that wait, the soonest first
 * @param then what follows
 * @param helpers whom they may ring
 * @param reaching how they are reached, in words; empty where they have not said
 * @param stops where they say that the family does not want to go on, for each child
 */
public record FamilyHome(
        String name,
        @Nullable NextThing next,
        List<NextThing> others,
        List<PathStep> then,
        List<PersonLine> helpers,
        String reaching,
        List<Link> stops) {

    /** The same, and one thing more that waits: at once where nothing else does. */
    FamilyHome and(NextThing thing) {
        if (next == null) {
            return new FamilyHome(name, thing, others, then, helpers, reaching, stops);
        }
        List<NextThing> more = new ArrayList<>(others);
        more.add(0, thing);
        return new FamilyHome(name, next, more, then, helpers, reaching, stops);
    }

    /**
     * @param title what to do, a verb first
     * @param why one sentence more; may be empty
     * @param by when it is best done, in words; empty where any day will do
     */
    public record NextThing(String title, String why, String button, String href, String by) {}
}
