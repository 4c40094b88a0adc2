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
    private static final String HERE = "/demonstration/inbox";
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm:ss", Locale.UK).withZone(PortalClock.LONDON);

    @Inject
    transient CaughtMails mails;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SheetWords words = SheetWords.of(request);
        String path = request.getPathInfo();
        if (path == null || path.equals("/")) {
            list(words, mails.newestFirst()).send(response);
            return;
        }
        Optional<CaughtMail> mail = number(path).flatMap(mails::number);
        if (mail.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        mail.map(one -> open(words, one))
                .orElseGet(
                        () -> new Sheet(words, words.say("inbox.gone.title"), HERE).paragraph(words.say("inbox.gone")))
                .send(response);
    }

    private static Sheet list(SheetWords words, List<CaughtMail> newestFirst) {
        Sheet sheet = new Sheet(words, words.say("inbox.title"), HERE).paragraph(words.say("inbox.intro"));
        if (newestFirst.isEmpty()) {
            return sheet.paragraph(words.say("inbox.empty"));
        }
        sheet.tableOf(
                words.say("inbox.when"), words.say("inbox.from"), words.say("inbox.to"), words.say("inbox.subject"));
        for (CaughtMail mail : newestFirst) {
            sheet.row(
                    Sheet.escaped(when(words, mail)),
                    Sheet.escaped(mail.from()),
                    Sheet.escaped(mail.to()),
                    Sheet.linked(HERE + "/" + mail.number(), mail.subject()));
        }
        return sheet.endOfTable();
    }

    private static Sheet open(SheetWords words, CaughtMail mail) {
        return new Sheet(words, mail.subject(), HERE + "/" + mail.number())
                .paragraph(words.say("inbox.from-to-when", mail.from(), mail.to(), when(words, mail)))
                .asItCame(mail.text());
    }

    private static String when(SheetWords words, CaughtMail mail) {
        return WHEN.withLocale(words.locale()).format(mail.at());
    }

    private static Optional<Integer> number(@Nullable String path) {
        return Optional.ofNullable(path)
                .filter(some -> some.matches("/\\d{1,9}"))
                .map(some -> Integer.valueOf(some.substring(1)));
    }
}
