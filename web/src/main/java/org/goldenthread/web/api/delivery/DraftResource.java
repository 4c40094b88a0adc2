package org.goldenthread.web.api.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.goldenthread.core.editorial.DeskKeys;
import org.goldenthread.core.editorial.DraftReading;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.Published;
import org.goldenthread.core.editorial.PublishedReading;
import org.jspecify.annotations.Nullable;

/**
 * {@code /content/desk/{type}/{key}/preview}: the newest words in the very shape in which they would be delivered, for another
 * front end to show before they are out. Seen by whoever may see the desk, with their token; never kept.
 */
@Path("content/desk/{type: [a-z][a-z0-9-]{1,79}}/{key: [a-z][a-z0-9-]{1,79}}/preview")
@ApplicationScoped
@Produces("application/json")
public class DraftResource {

    @Inject
    DraftReading drafts;

    @Inject
    DeskKeys keys;

    @Inject
    PublishedReading reading;

    @Inject
    Making making;

    @GET
    public Response preview(
            @PathParam("type") String type,
            @PathParam("key") String key,
            @QueryParam("lang") @Nullable String lang,
            @Context HttpHeaders headers) {
        EditorialKey asked = EditorialKey.asked(type, key).orElseThrow(NotFoundException::new);
        Published draft = drafts.asIfOut(
                keys.find(asked),
                AskedVariants.of(lang, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), reading.variants()));
        return Response.ok(PublishedResource.PublishedThing.of(draft, draft.body(), null, making.measured(draft, null)))
                .header(HttpHeaders.CONTENT_LANGUAGE, draft.served().value())
                .build();
    }
}
