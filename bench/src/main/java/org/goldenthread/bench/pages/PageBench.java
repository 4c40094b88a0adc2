package org.goldenthread.bench.pages;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.goldenthread.bench.Result;
import org.goldenthread.core.kernel.Settings;

/**
 * {@code ./portal bench pages}: the time to the first byte of pages that people open every day, signed in as those who
 * open them, each in turn with a stylesheet from the same server; and what the grandmother's first view weighs over the
 * wire, beside the 40 KB it may weigh. Pages are found as a person finds them, by following a link.
 */
public final class PageBench {

    private static final int ROUNDS = 5;
    private static final int REQUESTS = 100;
    private static final double ALLOWED = 40 * 1024.0;
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+\\.(?:css|js))\"");

    private static final String ID = "[0-9a-f-]{36}";
    private static final List<Measured> FAMILY = List.of(
            new Measured("page-ttfb-meeting", "/meetings/" + ID),
            new Measured("page-ttfb-private-room", "/plan"),
            new Measured("page-ttfb-papers", "/papers"),
            new Measured("page-ttfb-my-details", "/my-details"));
    private static final List<Measured> STAFF = List.of(
            new Measured("page-ttfb-cases", "/cases"),
            new Measured("page-ttfb-case", "/cases/" + ID),
            new Measured("page-ttfb-people", "/cases/" + ID + "/people"),
            new Measured("page-ttfb-steps", "/cases/" + ID + "/steps"),
            new Measured("page-ttfb-case-meetings", "/cases/" + ID + "/meetings"),
            new Measured("page-ttfb-plan", "/cases/" + ID + "/plan"),
            new Measured("page-ttfb-case-papers", "/cases/" + ID + "/papers"),
            new Measured("page-ttfb-meetings", "/meetings"),
            new Measured("page-ttfb-day", "/meetings/" + ID),
            new Measured("page-ttfb-work", "/work/" + ID));

    private final URI portal = URI.create(Settings.text("gt.portal.url") + "/");

    private PageBench() {}

    public static void main(String[] arguments) {
        new PageBench().run();
    }

    /** @param address a pattern of the path within the portal */
    private record Measured(String name, String address) {}

    private void run() {
        Visitor mair = new Visitor();
        Visitor.Arrived home = new SigningIn(portal).as(mair, Settings.text("gt.bench.user", "mair"), "family");
        Set<String> assets = assets(home.body());
        URI file = portal.resolve(assets.iterator().next());
        measure("page-ttfb", mair, home.at(), file);
        weigh(mair, home.at(), assets);
        follow(mair, home, FAMILY, file);
        for (String worker : List.of("ruth", "priya")) {
            Visitor visitor = new Visitor();
            Visitor.Arrived list = new SigningIn(portal).as(visitor, worker, "work");
            measure("page-ttfb-" + worker, visitor, list.at(), file);
            if (worker.equals("ruth")) {
                follow(visitor, list, STAFF, file);
            }
        }
    }

    /** Looks for each page behind the links of those seen so far. */
    private void follow(Visitor visitor, Visitor.Arrived home, List<Measured> pages, URI file) {
        StringBuilder seen = new StringBuilder(home.body());
        for (Measured page : pages) {
            Matcher link = Pattern.compile("href=\"(" + page.address() + ")\"").matcher(seen);
            if (link.find()) {
                Visitor.Arrived arrived = visitor.get(portal.resolve(link.group(1)));
                seen.append(arrived.body());
                measure(page.name(), visitor, arrived.at(), file);
            } else {
                System.err.println("No link leads to " + page.name() + "; it was not measured.");
            }
        }
    }

    private void measure(String name, Visitor visitor, URI page, URI file) {
        median(() -> visitor.time(page).millis());
        median(() -> visitor.time(file).millis());
        double[] ours = new double[ROUNDS];
        double[] peer = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ours[round] = median(() -> visitor.time(page).millis());
            peer[round] = median(() -> visitor.time(file).millis());
        }
        System.out.println(new Result(name, Result.median(ours), Result.median(peer), "ms"));
    }

    private void weigh(Visitor visitor, URI page, Set<String> assets) {
        double weight = visitor.time(page).bytes()
                + assets.stream()
                        .mapToInt(asset -> visitor.time(portal.resolve(asset)).bytes())
                        .sum();
        System.out.println(new Result("first-view", weight / 1024, ALLOWED / 1024, "KB"));
    }

    private static Set<String> assets(String page) {
        Set<String> assets = new LinkedHashSet<>();
        Matcher found = ASSET.matcher(page);
        while (found.find()) {
            assets.add(found.group(1));
        }
        return assets;
    }

    private static double median(Supplier<Double> once) {
        return Result.median(
                IntStream.range(0, REQUESTS).mapToDouble(request -> once.get()).toArray());
    }
}
