package org.goldenthread.bench.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.goldenthread.bench.Result;

/**
 * {@code ./portal bench delivery}: how many requests a second are answered about a thousand things that are out, beside a
 * bare handler in the same process with the same bytes; both are warm, five rounds of each in turn, 64 programs at a time. And
 * how much memory a thing takes that has been asked for once, beside the bytes of its answer.
 */
@WebServlet("/delivery")
public class DeliveryBench extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PUBLISHED = "/api/v1/content/published/";
    private static final int WARM_UP = 4;
    private static final int ROUNDS = 5;
    private static final int REQUESTS = 40_000;
    private static final int COLLECTIONS = 3;

    @Inject
    transient Things things;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        PrintWriter answer = response.getWriter();
        things.bringIn();
        try {
            measure(request.getLocalPort(), answer);
        } catch (IOException broken) {
            // the server says nothing of a line that is cut, and here both ends are ours
            throw new UncheckedIOException(broken);
        }
    }

    private void measure(int ours, PrintWriter answer) throws IOException {
        answer.println(memory(ours));
        answer.println(measured("get", ours, things.gets()));
        answer.println(measured("list", ours, things.lists()));
        answer.println(measured("filter", ours, things.filters()));
        answer.println(measured("relation", ours, things.relations()));
    }

    /** By what is in use after everything else has been thrown away: of a new edition, before a thousand were asked for and after. */
    private Result memory(int port) throws IOException {
        List<String> gets = addresses(things.gets());
        double bytes;
        try (BareHandler peer = new BareHandler(port, gets)) {
            bytes = peer.bytes();
        }
        askOnce(port, gets);
        things.anotherEdition();
        askOnce(port, gets.subList(0, 1));
        double before = used();
        askOnce(port, gets);
        return new Result("delivery-memory", (used() - before) / gets.size(), bytes, "B");
    }

    private static void askOnce(int port, List<String> addresses) throws IOException {
        try (Crowd crowd = new Crowd(port, addresses)) {
            crowd.ask(addresses.size());
        }
    }

    private static double used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            ManagementFactory.getMemoryMXBean().gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static Result measured(String name, int port, List<String> asked) throws IOException {
        List<String> addresses = addresses(asked);
        double[] ours = new double[ROUNDS];
        double[] peer = new double[ROUNDS];
        try (BareHandler bare = new BareHandler(port, addresses);
                Crowd atOurs = new Crowd(port, addresses);
                Crowd atPeer = new Crowd(bare.port(), addresses)) {
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                double one = atOurs.ask(REQUESTS);
                double other = atPeer.ask(REQUESTS);
                if (round >= 0) {
                    ours[round] = one;
                    peer[round] = other;
                }
            }
        }
        return new Result("delivery-" + name, Result.median(ours), Result.median(peer), "/s");
    }

    static List<String> addresses(List<String> asked) {
        return asked.stream().map(one -> PUBLISHED + one).toList();
    }
}
