package org.goldenthread.web.api.work;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.work.WorkFilter;
import org.goldenthread.core.work.WorkItemId;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkPage;
import org.goldenthread.core.work.WorkPlace;
import org.goldenthread.core.work.WorkReading;
import org.goldenthread.core.work.WorkState;
import org.goldenthread.web.api.shell.Asked;
import org.goldenthread.web.api.shell.NotUnderstood;
import org.goldenthread.workflows.AnsweringWork;
import org.goldenthread.workflows.Receipt;
import org.jspecify.annotations.Nullable;

/** {@code /work}: what waits for the bearer, and doing it. */
@Path("work")
@ApplicationScoped
@Produces("application/json")
public class WorkResource {

    @Inject
    WorkReading reading;

    @Inject
    AnsweringWork answering;

    @Inject
    Texts texts;

    /** Overdue first; {@code next} goes into {@code from} for the next page, and is absent on the last. */
    public record Waiting(List<Item> items, @Nullable String next) {}

    /** Something to do: what, why, which form answers it, and the last day (London) on which it is in time. */
    public record Item(
            UUID id,
            UUID caseId,
            String title,
            String why,
            @Nullable String form,
            Capacity waitsFor,
            @Nullable LocalDate due,
            boolean overdue,
            boolean gate,
            WorkState state,
            Instant openedAt) {}

    /** What came of an answer: what was written, if anything, and whether this very answer had come before. */
    public record Done(UUID caseId, @Nullable UUID content, boolean again) {}

    @GET
    public Waiting mine(
            @QueryParam("from") @Nullable String from,
            @QueryParam("limit") @Nullable String limit,
            @Context HttpHeaders headers) {
        WorkPlace place = from == null
                ? null
                : WorkPlace.read(from).orElseThrow(() -> new NotUnderstood("Send from as next gave it."));
        WorkPage page = reading.mine(WorkFilter.all(), place, Asked.most(limit));
        Language language = Asked.language(headers);
        return new Waiting(
                page.lines().stream().map(line -> item(line, language)).toList(),
                page.next() == null ? null : page.next().written());
    }

    @GET
    @Path("{id}")
    public Item read(@PathParam("id") WorkItemId id, @Context HttpHeaders headers) {
        return item(reading.read(id), Asked.language(headers));
    }

    /**
     * Does what is to be done: the body is the form's answers, or an empty object where there is no form. Everything that
     * follows happens in one transaction, and once for each Idempotency-Key.
     */
    @POST
    @Path("{id}/answers")
    @Consumes("application/json")
    public Done answer(
            @PathParam("id") WorkItemId id, @HeaderParam("Idempotency-Key") @Nullable String token, JsonNode answers) {
        Receipt receipt = answering.submit(id, answers, Asked.idempotencyKey(token));
        ContentId content = receipt.content();
        return new Done(receipt.caseId().value(), content == null ? null : content.value(), receipt.again());
    }

    private Item item(WorkLine line, Language language) {
        return new Item(
                line.id().value(),
                line.caseId().value(),
                texts.say(language, line.titleKey()),
                texts.say(language, line.whyKey()),
                line.form(),
                line.waitsFor(),
                line.due(),
                line.overdue(),
                line.gate(),
                line.state(),
                line.openedAt());
    }
}
