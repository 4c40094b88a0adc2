package org.goldenthread.demonstration;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** {@code /demonstration/ready}: 204 once everybody can sign in, 503 until then. The launcher waits for it. */
@WebServlet("/ready")
public class ReadyPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Company company;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        boolean ready = !company.people().isEmpty();
        response.setStatus(ready ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
