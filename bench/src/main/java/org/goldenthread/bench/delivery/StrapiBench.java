package org.goldenthread.bench.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.goldenthread.bench.Result;

/**
 * {@code ./portal bench delivery}, its second half: the same questions about the same thousand things, put to the portal and
 * to Strapi on the same database, each in its own words, by as many programs at a time; the median of three rounds of each in turn.
 */
@WebServlet("/strapi")
public class StrapiBench extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 3;
    private static final int REQUESTS = 40_000;
    private static final int REQUESTS_THERE = 2_000;

    @Inject
    transient Things things;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        PrintWriter answer = response.getWriter();
        int ours = request.getLocalPort();
        int there = Integer.parseInt(request.getParameter("port"));
        try {
            answer.println(measured("get", ours, things.gets(), there, things.getsAtStrapi()));
            answer.println(measured("list", ours, things.lists(), there, things.listsAtStrapi()));
            answer.println(measured("filter", ours, things.filters(), there, things.filtersAtStrapi()));
            answer.println(measured("relation", ours, things.relations(), there, things.relationsAtStrapi()));
        } catch (IOException broken) {
            // the server says nothing of a line that is cut, and here both ends are ours
            throw new UncheckedIOException(broken);
        }
    }

    private static Result measured(String name, int port, List<String> ours, int there, List<String> theirs)
            throws IOException {
        double[] here = new double[ROUNDS];
        double[] peer = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double one = asked(port, DeliveryBench.addresses(ours), REQUESTS);
            double other = asked(there, theirs, REQUESTS_THERE);
            if (round >= 0) {
                here[round] = one;
                peer[round] = other;
            }
        }
        return new Result("delivery-" + name + "-strapi", Result.median(here), Result.median(peer), "/s");
    }

    /** Over new lines each time, for neither side keeps one open for long that asks nothing. */
    private static double asked(int port, List<String> addresses, int requests) throws IOException {
        try (Crowd crowd = new Crowd(port, addresses)) {
            return crowd.ask(requests);
        }
    }
}
