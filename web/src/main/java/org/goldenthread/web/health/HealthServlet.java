package org.goldenthread.web.health;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import org.goldenthread.core.notification.OutboxReading;
import org.goldenthread.workflows.engine.EngineRoom;

/**
 * {@code GET /health/fare}, asked from the machine itself: 200 where nothing waits for whoever keeps the portal running,
 * 503 where something does. A monitor asks here; a balancer must not, for the portal serves families all the same.
 */
@WebServlet("/health/fare")
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient EngineRoom engine;

    @Inject
    transient OutboxReading outbox;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!fromThisMachine(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Health health = new Health(engine.stuckSteps(), outbox.fare());
        response.setStatus(health.trouble() ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_OK);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().println(health.json());
    }

    /** A proxy on the same machine passes on strangers, and says so. */
    private static boolean fromThisMachine(HttpServletRequest request) throws IOException {
        return request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null
                && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }
}
