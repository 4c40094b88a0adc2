package org.goldenthread.web.pages.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agencies and who works for them.
 *
 * @param news what has just come about; empty for nothing
 */
public record StaffView(List<AgencyCard> agencies, String news) {

    /**
     * One agency.
     *
     * @param about what kind it is, and its name in the reader's other language
     * @param at its own address
     */
    public record AgencyCard(String id, String name, String about, String at, List<Line> people) {}

    /**
     * Somebody who works there.
     *
     * @param waits what they wait for; empty where they work there already
     * @param confirm where the reader says that it is right; null where that is for somebody else, or is done
     * @param leave where their post is ended
     */
    public record Line(
            String name,
            String work,
            String team,
            String waits,
            @Nullable String confirm,
            String leave) {}
}
