package org.goldenthread.bench.process;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.goldenthread.bench.Result;
import org.goldenthread.core.kernel.CaseId;

/** {@code ./portal bench process}: five rounds of each, one after the other in turn, four at a time; the median of each. */
@WebServlet("/process")
public class ProcessBench extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int ROUNDS = 5;
    private static final int STARTS = 200;
    private static final int AT_A_TIME = 4;

    @Inject
    transient Starts starts;

    @Resource
    transient ManagedExecutorService threads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        Starts.Worker worker = starts.worker();
        double[] ours = new double[ROUNDS];
        double[] peer = new double[ROUNDS];
        try (BareEngine engine = new BareEngine()) {
            perSecond(cases(worker), caseId -> starts.ours(worker, caseId));
            perSecond(cases(worker), caseId -> starts.peer(engine, caseId));
            for (int round = 0; round < ROUNDS; round++) {
                List<CaseId> cases = cases(worker);
                ours[round] = perSecond(cases, caseId -> starts.ours(worker, caseId));
                peer[round] = perSecond(cases, caseId -> starts.peer(engine, caseId));
            }
        }
        response.getWriter().println(new Result("process-start", Result.median(ours), Result.median(peer), "/s"));
    }

    private List<CaseId> cases(Starts.Worker worker) {
        List<CaseId> cases = new ArrayList<>();
        for (int number = 0; number < STARTS; number++) {
            cases.add(starts.openCase(worker));
        }
        return cases;
    }

    private double perSecond(List<CaseId> cases, Consumer<CaseId> once) {
        long before = System.nanoTime();
        List<Future<?>> running = new ArrayList<>();
        for (int lane = 0; lane < AT_A_TIME; lane++) {
            List<CaseId> share = cases.subList(lane * STARTS / AT_A_TIME, (lane + 1) * STARTS / AT_A_TIME);
            running.add(threads.submit(() -> share.forEach(once)));
        }
        for (Future<?> lane : running) {
            await(lane);
        }
        return STARTS / ((System.nanoTime() - before) / 1e9);
    }

    private static void await(Future<?> lane) {
        try {
            lane.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while measuring", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a start failed, so nothing was measured", failed);
        }
    }
}
