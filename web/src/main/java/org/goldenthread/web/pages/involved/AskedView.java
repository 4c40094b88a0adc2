package org.goldenthread.web.pages.involved;

import java.util.List;

/** What somebody has been asked to take part in. Says nothing of the child or the family before they say yes. */
public record AskedView(List<Offer> offers) {

    /**
     * @param what in what capacity, and what for
     * @param yes where a yes is sent
     * @param no where a no is sent
     */
    public record Offer(String what, String since, String yes, String no) {}
}
