package org.goldenthread.demonstration;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/** {@code /demonstration/inbox}: the mails that would have gone out, newest first; {@code /inbox/7} opens the seventh. */
@WebServlet({"/inbox", "/inbox/*"})
public class InboxPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm:ss", Locale.UK).withZone(PortalClock.LONDON);

    @Inject
    transient CaughtMails mails;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || path.equals("/")) {
            list(mails.newestFirst()).send(response);
            return;
        }
        Optional<CaughtMail> mail = number(path).flatMap(mails::number);
        if (mail.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        mail.map(InboxPage::open)
                .orElseGet(() -> new Sheet("No such mail").paragraph("It may have made room for newer ones."))
                .send(response);
    }

    private static Sheet list(List<CaughtMail> newestFirst) {
        Sheet sheet = new Sheet("Inbox")
                .paragraph("Every mail that the portal would have sent, to whomever. Nothing leaves this machine.");
        if (newestFirst.isEmpty()) {
            return sheet.paragraph("Nothing has been sent yet.");
        }
        sheet.tableOf("When", "To", "Subject");
        for (CaughtMail mail : newestFirst) {
            sheet.row(
                    Sheet.escaped(WHEN.format(mail.at())),
                    Sheet.escaped(mail.to()),
                    Sheet.linked("/demonstration/inbox/" + mail.number(), mail.subject()));
        }
        return sheet.endOfTable();
    }

    private static Sheet open(CaughtMail mail) {
        return new Sheet(mail.subject())
                .paragraph("To " + mail.to() + ", " + WHEN.format(mail.at()))
                .asItCame(mail.text());
    }

    private static Optional<Integer> number(@Nullable String path) {
        return Optional.ofNullable(path)
                .filter(some -> some.matches("/\\d{1,9}"))
                .map(some -> Integer.valueOf(some.substring(1)));
    }
}
