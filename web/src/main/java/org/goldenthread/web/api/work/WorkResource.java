package org.goldenthread.web.api.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.work.WorkItemId;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkPage;
import org.goldenthread.core.work.WorkPlace;
import org.goldenthread.core.work.WorkReading;
import org.goldenthread.core.work.WorkState;
import org.goldenthread.web.api.shell.Asked;
import org.goldenthread.web.api.shell.NotUnderstood;
import org.jspecify.annotations.Nullable;

/** {@code /work}: what waits for the bearer. */
@Path("work")
@ApplicationScoped
@Produces("application/json")
public class WorkResource {

    private WorkReading reading;
    private Texts texts;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected WorkResource() {}

    @Inject
    public WorkResource(WorkReading reading, Texts texts) {
        this.reading = reading;
        this.texts = texts;
    }

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

    @GET
    public Waiting mine(
            @QueryParam("from") @Nullable String from,
            @QueryParam("limit") @Nullable String limit,
            @Context HttpHeaders headers) {
        WorkPlace place = from == null
                ? null
                : WorkPlace.read(from).orElseThrow(() -> new NotUnderstood("Send from as next gave it."));
        WorkPage page = reading.mine(place, Asked.most(limit));
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
