package org.goldenthread.web.api.content;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.Published;
import org.goldenthread.core.editorial.PublishedCursor;
import org.goldenthread.core.editorial.PublishedReading;
import org.goldenthread.core.editorial.PublishedSort;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.web.api.shell.Asked;
import org.goldenthread.web.api.shell.JsonBodies;
import org.goldenthread.web.api.shell.NotUnderstood;
import org.jspecify.annotations.Nullable;

/**
 * {@code /content/published}: what is written for everybody, without a token. Each answer says which variant it is in and
 * carries a strong tag over its very bytes. It may be kept, and is asked about each time before it is used again: so nothing
 * outlives its end, and no lifetime tells that something is to come.
 */
@Path("content/published/{type: [a-z][a-z0-9-]{1,79}}")
@ApplicationScoped
@Produces("application/json")
public class PublishedResource {

    private static final String ASK_AGAIN = "public, no-cache";

    @Inject
    PublishedReading reading;

    /** How a variant that is out stands beside the one that all is written in. */
    public record VariantShown(String variant, @Nullable Instant writtenAt, boolean behind, long daysBehind) {}

    /** One thing, in the variant that is served. */
    public record PublishedThing(
            String type,
            String key,
            int typeVersion,
            int revision,
            Instant publishedAt,
            String asked,
            String variant,
            boolean fallback,
            List<VariantShown> variants,
            JsonNode body) {}

    /** One thing in a list. */
    public record PublishedLine(
            String key,
            String title,
            int revision,
            Instant publishedAt,
            String asked,
            String variant,
            boolean fallback) {}

    /** A page of a list: how many there are on all pages, and what the next is asked for with. */
    public record PublishedList(
            List<PublishedLine> items, long total, @Nullable String next) {}

    /** What is published of a type. Sorted by key unless told otherwise. */
    @GET
    public Response list(
            @PathParam("type") String type,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after,
            @QueryParam("lang") @Nullable String lang,
            @Context HttpHeaders headers,
            @Context Request request,
            @Context HttpServletResponse response) {
        PublishedReading.PublishedPage page = reading.list(
                new ContentTypeKey(type), sort(sort), cursor(after), Asked.most(limit), wanted(lang, headers));
        PublishedCursor next = page.next();
        return answer(
                new PublishedList(
                        page.items().stream().map(PublishedResource::line).toList(),
                        page.total(),
                        next == null ? null : next.toString()),
                null,
                request,
                response);
    }

    /** One thing by its key. */
    @GET
    @Path("{key}")
    public Response read(
            @PathParam("type") String type,
            @PathParam("key") String key,
            @QueryParam("lang") @Nullable String lang,
            @Context HttpHeaders headers,
            @Context Request request,
            @Context HttpServletResponse response) {
        EditorialKey asked = EditorialKey.asked(type, key).orElseThrow(NotFoundException::new);
        Published found = reading.find(asked, wanted(lang, headers));
        return answer(thing(found), found.served(), request, response);
    }

    private List<VariantTag> wanted(@Nullable String lang, HttpHeaders headers) {
        return AskedVariants.of(lang, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), reading.variants());
    }

    private static PublishedSort sort(@Nullable String sort) {
        return sort == null
                ? PublishedSort.KEY
                : PublishedSort.named(sort)
                        .orElseThrow(() -> new NotUnderstood("Sort by key, -key, published or -published."));
    }

    private static @Nullable PublishedCursor cursor(@Nullable String after) {
        return after == null
                ? null
                : PublishedCursor.read(after)
                        .orElseThrow(() -> new NotUnderstood("Send in after what the page before said in next."));
    }

    private static PublishedLine line(Published one) {
        return new PublishedLine(
                one.key().name(),
                one.title(),
                one.revision(),
                one.since(),
                one.asked().value(),
                one.served().value(),
                one.fallback());
    }

    private static PublishedThing thing(Published one) {
        return new PublishedThing(
                one.key().type().value(),
                one.key().name(),
                one.typeVersion(),
                one.revision(),
                one.since(),
                one.asked().value(),
                one.served().value(),
                one.fallback(),
                one.ages().stream()
                        .map(age -> new VariantShown(
                                age.variant().value(), age.writtenAt(), age.behind(), age.daysBehind()))
                        .toList(),
                one.body());
    }

    private static Response answer(
            Record shown, @Nullable VariantTag served, Request request, HttpServletResponse response) {
        byte[] bytes = JsonBodies.bytes(shown);
        EntityTag tag = new EntityTag(sha256(bytes));
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        // the door has said already that nothing here is to be kept
        response.setHeader(HttpHeaders.CACHE_CONTROL, ASK_AGAIN);
        Response.ResponseBuilder answer = same == null ? Response.ok(bytes) : same;
        if (served != null) {
            answer.header(HttpHeaders.CONTENT_LANGUAGE, served.value());
        }
        return answer.tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
