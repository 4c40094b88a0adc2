package org.goldenthread.web.api.delivery;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.document.Picture;
import org.goldenthread.core.editorial.Edition;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.PictureFields;
import org.goldenthread.core.editorial.Published;
import org.goldenthread.core.editorial.PublishedReading;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.core.kernel.PortalClock;
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

    static final String ASK_AGAIN = "public, no-cache";

    @Inject
    PublishedReading reading;

    @Inject
    Making making;

    @Inject
    KeptAnswers kept;

    @Inject
    PortalClock clock;

    /** How a variant that is out stands beside the one that all is written in. */
    public record VariantShown(String variant, @Nullable Instant writtenAt, boolean behind, long daysBehind) {}

    /** Bytes of a picture in one width, in pixels, and where they are for as long as the picture is out. */
    public record RenditionShown(String path, int width, int height, String mediaType, long size) {

        static List<RenditionShown> of(Picture picture) {
            return picture.renditions().stream()
                    .map(one -> new RenditionShown(
                            "/media/" + picture.sha256() + "/" + one.width(),
                            one.width(),
                            one.height(),
                            one.kind().mediaType(),
                            one.size()))
                    .toList();
        }
    }

    /**
     * One thing, in the variant that is served, and what it leads to where that was asked for.
     *
     * @param renditions of a picture, each width in which there is one; null for anything else
     * @param includedAll false where it leads to more than was included
     */
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
            JsonNode body,
            @Nullable List<RenditionShown> renditions,
            @Nullable List<PublishedThing> included,
            @Nullable Boolean includedAll) {

        static PublishedThing of(
                Published one, JsonNode body, Making.@Nullable Included included, Map<String, Picture> measured) {
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
                    body,
                    PictureFields.file(one.body())
                            .map(measured::get)
                            .map(RenditionShown::of)
                            .orElse(null),
                    included == null
                            ? null
                            : included.things().stream()
                                    .map(led -> of(led, led.body(), null, measured))
                                    .toList(),
                    included == null ? null : !included.more());
        }
    }

    /** One thing in a list, with the fields that were asked for. */
    public record PublishedLine(
            String key,
            String title,
            int revision,
            Instant publishedAt,
            String asked,
            String variant,
            boolean fallback,
            @Nullable JsonNode body) {

        static PublishedLine of(Published one, @Nullable JsonNode body) {
            return new PublishedLine(
                    one.key().name(),
                    one.title(),
                    one.revision(),
                    one.since(),
                    one.asked().value(),
                    one.served().value(),
                    one.fallback(),
                    body);
        }
    }

    /** A page of a list: how many there are on all pages, and what the next is asked for with. */
    public record PublishedList(
            List<PublishedLine> items, long total, @Nullable String next) {}

    /** What is published of a type. Sorted by key unless told otherwise. */
    @GET
    public Response list(
            @PathParam("type") String type,
            @QueryParam("filter") List<String> filter,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after,
            @QueryParam("fields") @Nullable String fields,
            @QueryParam("lang") @Nullable String lang,
            @Context UriInfo address,
            @Context HttpHeaders headers,
            @Context HttpServletResponse response) {
        Question question =
                Question.of(new ContentTypeKey(type), null, address.getQueryParameters(), wanted(lang, headers));
        return answer(question, headers, response, () -> making.list(question));
    }

    /** One thing by its key. */
    @GET
    @Path("{key}")
    public Response read(
            @PathParam("type") String type,
            @PathParam("key") String key,
            @QueryParam("fields") @Nullable String fields,
            @QueryParam("include") @Nullable String include,
            @QueryParam("lang") @Nullable String lang,
            @Context UriInfo address,
            @Context HttpHeaders headers,
            @Context HttpServletResponse response) {
        EditorialKey asked = EditorialKey.asked(type, key).orElseThrow(NotFoundException::new);
        Question question =
                Question.of(asked.type(), asked.name(), address.getQueryParameters(), wanted(lang, headers));
        return answer(question, headers, response, () -> making.one(question));
    }

    private List<VariantTag> wanted(@Nullable String lang, HttpHeaders headers) {
        return AskedVariants.of(lang, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), reading.variants());
    }

    /** From memory where it holds, and else made anew and kept; both give the same bytes. */
    private Response answer(
            Question question, HttpHeaders headers, HttpServletResponse response, Supplier<Answer> making) {
        Edition edition = reading.edition();
        Answer answer = kept.find(question, edition, clock.now()).orElseGet(() -> {
            Answer made = making.get();
            kept.keep(edition, question, made, clock.now());
            return made;
        });
        // the door has said already that nothing here is to be kept
        response.setHeader(HttpHeaders.CACHE_CONTROL, ASK_AGAIN);
        Response.ResponseBuilder said = answer.isAmong(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))
                ? Response.notModified()
                : Response.ok(answer.copy());
        if (answer.language() != null) {
            said.header(HttpHeaders.CONTENT_LANGUAGE, answer.language());
        }
        return said.header(HttpHeaders.ETAG, answer.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
