package org.goldenthread.web.login;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.content.Unsent;
import org.goldenthread.core.content.UnsentForms;

/**
 * {@code /again/…}: a form that could not be taken is shown again as it was filled in, to the person who wrote it. Nothing
 * is sent by it: the page is asked to draw its form, and they press the button themselves.
 */
@Dependent
class AgainDoor extends HttpServlet {

    static final String ADDRESS = "/again/";

    private static final long serialVersionUID = 1L;

    private final transient UnsentForms unsent;

    @Inject
    AgainDoor(UnsentForms unsent) {
        this.unsent = unsent;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<UUID> number = number(Paths.of(request).substring(ADDRESS.length()));
        Optional<Unsent> kept = number.flatMap(unsent::find);
        if (number.isEmpty() || kept.isEmpty()) {
            DoorPage.KEPT_NO_LONGER.show(request, response);
            return;
        }
        FormShownAgain again =
                new FormShownAgain(request, number.get(), kept.get().answers());
        request.getRequestDispatcher(kept.get().address()).forward(again, response);
    }

    static Optional<UUID> number(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
