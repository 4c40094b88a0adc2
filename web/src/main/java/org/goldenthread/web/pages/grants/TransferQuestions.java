package org.goldenthread.web.pages.grants;

import jakarta.ws.rs.core.MultivaluedMap;
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
import org.goldenthread.web.pages.form.Typed;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;

/** Whether a court has said who has the child, to which authority a case goes, from when, who stays for a while, and why. Nothing is chosen for them. */
final class TransferQuestions {

    private static final String NOBODY = "nobody";
    private static final List<String> ANSWERS = List.of("yes", "no");

    private final Page page;
    private final Map<String, String> agencies = new LinkedHashMap<>();
    private final Map<String, String> workers = new LinkedHashMap<>();
    private final MultivaluedMap<String, String> sent;
    private final Typed typed;

    TransferQuestions(
            Page page,
            Map<AgencyId, String> agencies,
            Map<ParticipationId, String> workers,
            MultivaluedMap<String, String> sent) {
        this.page = page;
        this.sent = sent;
        this.typed = new Typed(page, "transfer", sent);
        agencies.forEach((agency, name) -> this.agencies.put(agency.value().toString(), name));
        this.workers.put(NOBODY, page.say("ask.transfer.stays.nobody"));
        workers.forEach((part, name) -> this.workers.put(part.value().toString(), name));
    }

    List<Question> all() {
        Ask ask = new Ask(page, "transfer");
        return List.of(
                ask.oneOf("care", ANSWERS, typed.said("care")),
                ask.oneOf("to", agencies, typed.said("to")),
                ask.date("from", typed.day("from")),
                ask.oneOf("stays", workers, typed.said("stays")),
                ask.textarea("because", typed.said("because")));
    }

    List<Link> wrong() {
        List<Link> wrong = new ArrayList<>();
        typed.check(wrong, "care", "", ANSWERS.contains(typed.said("care")));
        typed.check(wrong, "to", "", agencies.containsKey(typed.said("to")));
        typed.check(wrong, "from", "-day", typed.day("from").isEmpty() || typed.date("from") != null);
        typed.check(wrong, "stays", "", workers.containsKey(typed.said("stays")));
        wrong.addAll(Reasons.wrong(page, sent, "because"));
        return wrong;
    }

    /** Only after {@link #wrong} found nothing. */
    NewTransfer transfer() {
        String stays = typed.said("stays");
        LocalDate from = typed.date("from");
        return new NewTransfer(
                new AgencyId(UUID.fromString(typed.said("to"))),
                from == null
                        ? Instant.EPOCH
                        : from.atStartOfDay(PortalClock.LONDON).toInstant(),
                stays.equals(NOBODY) ? null : new ParticipationId(UUID.fromString(stays)),
                typed.said("because"),
                typed.said("care").equals("yes"));
    }
}
