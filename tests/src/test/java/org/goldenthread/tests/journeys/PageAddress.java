package org.goldenthread.tests.journeys;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of the portal with its gaps, as a page declares it: {@code cases/{id}/people}.
 *
 * @param page true where something is drawn there; a file, a calendar or a way to elsewhere is none
 */
record PageAddress(String template, boolean page) {

    private static final Pattern GAP = Pattern.compile("\\{\\s*\\w+\\s*(?::\\s*([^{}]+))?}");
    private static final Pattern CHOICE = Pattern.compile("\\{\\s*\\w+\\s*:\\s*(\\w+(?:\\|\\w+)+)\\s*}");

    /** A gap that is one of a few words is as many addresses. */
    static List<PageAddress> of(String template, boolean page) {
        Matcher choice = CHOICE.matcher(template);
        if (!choice.find()) {
            return List.of(new PageAddress(template, page));
        }
        return Arrays.stream(choice.group(1).split("\\|"))
                .map(word -> new PageAddress(choice.replaceFirst(word), page))
                .toList();
    }

    boolean fits(String path) {
        Matcher gap = GAP.matcher(template);
        StringBuilder pattern = new StringBuilder();
        int from = 0;
        while (gap.find()) {
            pattern.append(Pattern.quote(template.substring(from, gap.start())))
                    .append(gap.group(1) == null ? "[^/]+" : "(?:" + gap.group(1) + ")");
            from = gap.end();
        }
        return path.matches(pattern.append(Pattern.quote(template.substring(from))) + "/?");
    }

    /** The more letters an address says itself, the sooner it is meant. */
    int letters() {
        return GAP.matcher(template).replaceAll("").length();
    }
}
