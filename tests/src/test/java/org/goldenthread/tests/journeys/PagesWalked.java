package org.goldenthread.tests.journeys;

import java.util.Set;
import java.util.TreeSet;

/** Where somebody stood in this run, with axe looking at the page: the addresses, and the headings they read there. */
final class PagesWalked {

    private final Set<String> paths = new TreeSet<>();
    private final Set<String> headings = new TreeSet<>();

    /** @param status what the portal answered with; a page that is not there was not walked */
    void note(String path, String heading, int status) {
        headings.add(heading.strip());
        if (status < 400) {
            paths.add(path);
        }
    }

    Set<String> paths() {
        return Set.copyOf(paths);
    }

    /** True where somebody read this heading, which says the same on the page whatever stands in its gaps. */
    boolean read(String heading) {
        return headings.contains(heading.strip());
    }
}
