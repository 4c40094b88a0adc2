package org.goldenthread.bench.pages;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.goldenthread.bench.Result;
import org.goldenthread.core.kernel.Settings;

/**
 * {@code ./portal bench pages}: the time to the first byte of the grandmother's home, signed in, beside a stylesheet from
 * the same server; and what her first view weighs over the wire, beside the 40 KB it may weigh.
 */
public final class PageBench {

    private static final int ROUNDS = 5;
    private static final int REQUESTS = 200;
    private static final double ALLOWED = 40 * 1024.0;
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+\\.(?:css|js))\"");
    private static final Pattern ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final Visitor visitor = new Visitor();
    private final URI portal = URI.create(Settings.text("gt.portal.url") + "/");

    private PageBench() {}

    public static void main(String[] arguments) {
        new PageBench().run();
    }

    private void run() {
        Visitor.Arrived home = signIn();
        Set<String> assets = new LinkedHashSet<>();
        Matcher found = ASSET.matcher(home.body());
        while (found.find()) {
            assets.add(found.group(1));
        }
        URI page = home.at();
        URI file = portal.resolve(assets.iterator().next());
        median(() -> visitor.time(page).millis());
        median(() -> visitor.time(file).millis());
        double[] ours = new double[ROUNDS];
        double[] peer = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ours[round] = median(() -> visitor.time(page).millis());
            peer[round] = median(() -> visitor.time(file).millis());
        }
        System.out.println(new Result("page-ttfb", Result.median(ours), Result.median(peer), "ms"));
        double weight = visitor.time(page).bytes()
                + assets.stream()
                        .mapToInt(asset -> visitor.time(portal.resolve(asset)).bytes())
                        .sum();
        System.out.println(new Result("first-view", weight / 1024, ALLOWED / 1024, "KB"));
    }

    private static double median(Supplier<Double> once) {
        return Result.median(
                IntStream.range(0, REQUESTS).mapToDouble(request -> once.get()).toArray());
    }

    /** In by the family's door, as a person would: the door, the provider's form, and home. */
    private Visitor.Arrived signIn() {
        Visitor.Arrived form = visitor.get(portal.resolve("/sign-in?door=family"));
        Matcher action = ACTION.matcher(form.body());
        if (!action.find()) {
            throw new IllegalStateException("The sign-in page has no form; is the demonstration running?");
        }
        Visitor.Arrived home = visitor.post(
                form.at().resolve(action.group(1).replace("&amp;", "&")),
                Map.of(
                        "username",
                        Settings.text("gt.bench.user", "mair"),
                        "password",
                        Settings.text("gt.demo.password"),
                        "credentialId",
                        ""));
        if (home.status() != 200 || !home.at().getAuthority().equals(portal.getAuthority())) {
            throw new IllegalStateException(
                    "Nobody came in; the sign-in ended at " + home.at().getPath());
        }
        return home;
    }
}
