package org.goldenthread.web.pages.staff;

import java.util.List;

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
     * @param leave where their post is ended
     */
    public record Line(String name, String work, String team, String leave) {}
}
