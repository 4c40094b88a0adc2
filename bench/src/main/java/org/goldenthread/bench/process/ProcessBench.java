package org.goldenthread.bench.process;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.goldenthread.bench.Result;
import org.goldenthread.core.kernel.CaseId;

/**
 * {@code ./portal bench process}: after both have warmed up, five rounds of each, one after the other in turn, four at a
 * time; the median of each. Beside the speed it tells how many statements a start sends to the database, which does not
 * depend on what else the machine has to do; and how long the server's processor works for one, which hardly does.
 */
@WebServlet("/process")
public class ProcessBench extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int WARM_UP = 80;
    private static final int ROUNDS = 5;
    private static final int STARTS = 500;
    private static final int AT_A_TIME = 4;

    @Inject
    transient Starts starts;

    @Inject
    transient Statements statements;

    @Resource
    transient ManagedExecutorService threads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        Starts.Worker worker = starts.worker();
        List<Round> ours = new ArrayList<>();
        List<Round> peer = new ArrayList<>();
        try (BareEngine engine = new BareEngine()) {
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                List<CaseId> cases = cases(worker);
                ours.add(round(cases, caseId -> starts.ours(worker, caseId)));
                peer.add(round(cases, caseId -> starts.peer(engine, worker, caseId)));
            }
        }
        PrintWriter answer = response.getWriter();
        answer.println(result("process-start", "/s", ours, peer, Round::perSecond));
        answer.println(result("process-start-statements", "", ours, peer, Round::statements));
        answer.println(result("process-start-processor", "ms", ours, peer, Round::processor));
    }

    private static Result result(
            String name, String unit, List<Round> ours, List<Round> peer, ToDoubleFunction<Round> figure) {
        return new Result(name, median(ours, figure), median(peer, figure), unit);
    }

    /**
     * What one round gave.
     *
     * @param statements sent to the database, a start
     * @param processor milliseconds of the server's own work, a start; the database's not among them
     */
    private record Round(double perSecond, double statements, double processor) {}

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return Result.median(rounds.subList(WARM_UP, rounds.size()).stream()
                .mapToDouble(figure)
                .toArray());
    }

    private List<CaseId> cases(Starts.Worker worker) {
        List<CaseId> cases = new ArrayList<>();
        for (int number = 0; number < STARTS; number++) {
            cases.add(starts.openCase(worker));
        }
        return cases;
    }

    private Round round(List<CaseId> cases, Consumer<CaseId> once) {
        long sent = statements.sent();
        long before = System.nanoTime();
        List<Future<Long>> running = new ArrayList<>();
        for (int lane = 0; lane < AT_A_TIME; lane++) {
            List<CaseId> share = cases.subList(lane * STARTS / AT_A_TIME, (lane + 1) * STARTS / AT_A_TIME);
            running.add(threads.submit(() -> worked(share, once)));
        }
        long worked = running.stream().mapToLong(ProcessBench::await).sum();
        double seconds = (System.nanoTime() - before) / 1e9;
        return new Round(STARTS / seconds, (double) (statements.sent() - sent) / STARTS, worked / 1e6 / STARTS);
    }

    /** @return nanoseconds that this thread's processor has worked for it */
    private static long worked(List<CaseId> share, Consumer<CaseId> once) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        share.forEach(once);
        return thread.getCurrentThreadCpuTime() - before;
    }

    private static long await(Future<Long> lane) {
        try {
            return lane.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while measuring", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a start failed, so nothing was measured", failed);
        }
    }
}
