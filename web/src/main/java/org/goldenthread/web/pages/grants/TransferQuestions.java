package org.goldenthread.web.pages.grants;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.core.casefile.NewTransfer;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** Whether a court has said who has the child, to which authority a case goes, from when, who stays for a while, and why. Nothing is chosen for them. */
final class TransferQuestions {

    private static final String NOBODY = "nobody";
    private static final List<String> ANSWERS = List.of("yes", "no");

    private final Page page;
    private final Map<String, String> agencies = new LinkedHashMap<>();
    private final Map<String, String> workers = new LinkedHashMap<>();
    private final MultivaluedMap<String, String> sent;

    TransferQuestions(
            Page page,
            Map<AgencyId, String> agencies,
            Map<ParticipationId, String> workers,
            MultivaluedMap<String, String> sent) {
        this.page = page;
        this.sent = sent;
        agencies.forEach((agency, name) -> this.agencies.put(agency.value().toString(), name));
        this.workers.put(NOBODY, page.say("ask.transfer.stays.nobody"));
        workers.forEach((part, name) -> this.workers.put(part.value().toString(), name));
    }

    List<Question> all() {
        Ask ask = new Ask(page, "transfer");
        return List.of(
                ask.oneOf("care", ANSWERS, Reasons.said(sent, "care")),
                ask.oneOf("to", agencies, Reasons.said(sent, "to")),
                ask.date("from", typed()),
                ask.oneOf("stays", workers, Reasons.said(sent, "stays")),
                ask.textarea("because", Reasons.said(sent, "because")));
    }

    List<Link> wrong() {
        List<Link> wrong = new ArrayList<>();
        check(wrong, "care", "", ANSWERS.contains(Reasons.said(sent, "care")));
        check(wrong, "to", "", agencies.containsKey(Reasons.said(sent, "to")));
        check(wrong, "from", "-day", typed().equals("--") || from() != null);
        check(wrong, "stays", "", workers.containsKey(Reasons.said(sent, "stays")));
        wrong.addAll(Reasons.wrong(page, sent, "because"));
        return wrong;
    }

    /** Only after {@link #wrong} found nothing. */
    NewTransfer transfer() {
        String stays = Reasons.said(sent, "stays");
        LocalDate from = from();
        return new NewTransfer(
                new AgencyId(UUID.fromString(Reasons.said(sent, "to"))),
                from == null
                        ? Instant.EPOCH
                        : from.atStartOfDay(PortalClock.LONDON).toInstant(),
                stays.equals(NOBODY) ? null : new ParticipationId(UUID.fromString(stays)),
                Reasons.said(sent, "because"),
                Reasons.said(sent, "care").equals("yes"));
    }

    private String typed() {
        return Reasons.said(sent, "from.year") + "-" + two(Reasons.said(sent, "from.month")) + "-"
                + two(Reasons.said(sent, "from.day"));
    }

    private @Nullable LocalDate from() {
        try {
            return LocalDate.parse(typed());
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private void check(List<Link> wrong, String name, String box, boolean right) {
        if (!right) {
            wrong.add(new Link("#q-" + name + box, page.say("ask.transfer." + name + ".wrong")));
        }
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
