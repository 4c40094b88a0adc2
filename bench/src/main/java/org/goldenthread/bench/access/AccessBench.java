package org.goldenthread.bench.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.goldenthread.bench.Result;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The first part of {@code ./portal bench access}: pages of fifty, one after the other by their keys, from a million papers.
 * Ours is the use case as a page would call it, from the question who holds what to the last line; the peers are statements
 * by hand. All three must find the same.
 */
@WebServlet("/access")
public class AccessBench extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** As long for each: with less the compiler is measured, which takes half of two cores until it has been everywhere. */
    private static final Duration WARM_UP = Duration.ofSeconds(15);

    private static final int PAGES = 400;
    private static final int DEEP = 5;

    private static final List<Reader> READERS = List.of(
            new Reader("0.01%", PersonId.next(), Capacity.FAMILY_NETWORK, Role.FAMILY_MEMBER, 0, 0),
            new Reader("1%", PersonId.next(), Capacity.SOCIAL_WORKER, Role.SOCIAL_WORKER, 1, 6),
            new Reader("50%", PersonId.next(), Capacity.TEAM_MANAGER, Role.TEAM_MANAGER, 1, 288));

    @Inject
    transient AMillionPapers papers;

    @Inject
    transient Peers peers;

    @Inject
    transient Acting acting;

    @Inject
    transient ContentReading reading;

    /** One page of somebody's list, before the paper that the last one ended with. */
    private interface Page {
        List<String> before(@Nullable String last) throws SQLException;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        List<Result> results = new ArrayList<>();
        try {
            papers.fill(READERS);
            for (Reader reader : READERS) {
                results.addAll(measure(reader));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("nothing was measured", failed);
        }
        results.forEach(response.getWriter()::println);
    }

    private List<Result> measure(Reader reader) throws SQLException {
        Page ours = last -> ours(reader, last);
        Page byKeys = last -> peers.semijoinByKeys(reader, last);
        Page byPapers = last -> peers.semijoinByPapers(reader, last);
        Page join = last -> peers.join(reader, last);
        same(reader, ours, byKeys);
        same(reader, ours, byPapers);
        same(reader, ours, join);
        // whoever tunes by hand takes the one that suits the reader
        Page tuned = median(times(byKeys, 1)) < median(times(byPapers, 1)) ? byKeys : byPapers;
        warmUp(ours);
        warmUp(tuned);
        double[] us = times(ours, PAGES);
        double[] them = times(tuned, PAGES);
        String name = "access-list-" + reader.sees();
        return List.of(
                new Result(name, median(us), median(them), "ms"),
                new Result(name + "-p95", at(us, 0.95), at(them, 0.95), "ms"),
                new Result(name + "-beside-join", median(us), median(times(join, 3)), "ms"));
    }

    private static void warmUp(Page page) throws SQLException {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < WARM_UP.toNanos()) {
            times(page, DEEP);
        }
    }

    private List<String> ours(Reader reader, @Nullable String last) {
        ContentId before = last == null ? null : new ContentId(UUID.fromString(last));
        return acting.as(
                reader.actor(),
                () -> reading.newest(before, 50).stream()
                        .map(line -> line.id().value().toString())
                        .toList());
    }

    private static void same(Reader reader, Page one, Page other) throws SQLException {
        String last = null;
        for (int page = 0; page < 2; page++) {
            List<String> found = one.before(last);
            if (found.isEmpty() || !found.equals(other.before(last))) {
                throw new IllegalStateException("not the same is found for " + reader.sees());
            }
            last = found.get(found.size() - 1);
        }
    }

    /** Milliseconds of each page; after a few pages, or at the end of the list, the first again. */
    private static double[] times(Page page, int pages) throws SQLException {
        double[] times = new double[pages];
        String last = null;
        for (int number = 0; number < pages; number++) {
            long begun = System.nanoTime();
            List<String> found = page.before(last);
            times[number] = (System.nanoTime() - begun) / 1e6;
            last = found.size() < 50 || number % DEEP == DEEP - 1 ? null : found.get(found.size() - 1);
        }
        return times;
    }

    private static double median(double[] times) {
        return Result.median(times);
    }

    private static double at(double[] times, double share) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) (sorted.length * share)];
    }
}
