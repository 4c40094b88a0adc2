package org.goldenthread.web.api.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.goldenthread.core.editorial.DeskKeys;
import org.goldenthread.core.editorial.DeskRequests;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.EditorialPublishing;
import org.goldenthread.core.editorial.EditorialWriting;
import org.goldenthread.core.editorial.EditorsDesk;
import org.goldenthread.core.editorial.Stage;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.web.api.shell.Asked;
import org.goldenthread.web.api.shell.JsonBodies;
import org.goldenthread.web.api.shell.NotAsBefore;
import org.goldenthread.web.api.shell.NotUnderstood;
import org.jspecify.annotations.Nullable;

/**
 * {@code /content/desk}: what is written for everybody, as editors work at it with a program of theirs. Each change says what
 * its sender had before them, is done once, and asks for what the pages ask for: a second person among it.
 */
@Path("content/desk/{type: [a-z][a-z0-9-]{1,79}}")
@ApplicationScoped
@Produces("application/json")
@Consumes("application/json")
public class DeskResource {

    private static final String KEY = "{key: [a-z][a-z0-9-]{1,79}}";

    @Inject
    EditorsDesk desk;

    @Inject
    DeskKeys keys;

    @Inject
    EditorialWriting writing;

    @Inject
    EditorialPublishing publishing;

    @Inject
    DeskRequests requests;

    /**
     * One thing on the desk: how far it has come, how often it was written, and the last words of each variant; where it has
     * just been withdrawn also what is out and led to it, each as {@code type/key}.
     */
    public record DeskThing(
            String type,
            String key,
            Stage stage,
            int revision,
            Map<String, JsonNode> variants,
            @Nullable List<String> ledHere) {}

    /** Something new, in one variant. */
    public record NewOnTheDesk(
            @JsonProperty(required = true) String key,
            @JsonProperty(required = true) String variant,
            @JsonProperty(required = true) JsonNode body,
            @JsonProperty(required = true) String why) {}

    /** The next words of one variant. */
    public record NextWords(
            @JsonProperty(required = true) String variant,
            @JsonProperty(required = true) JsonNode body,
            @JsonProperty(required = true) String why) {}

    /** Why something is done. */
    public record Why(@JsonProperty(required = true) String why) {}

    /** That the public may have it: from when, now where nothing is said, and until when. */
    public record Approval(
            @Nullable String from,
            @Nullable String until,
            @JsonProperty(required = true) String why) {}

    @POST
    public Response begin(
            @PathParam("type") String type, @HeaderParam("Idempotency-Key") @Nullable String token, NewOnTheDesk sent) {
        EditorialKey key = EditorialKey.asked(type, sent.key())
                .orElseThrow(() -> new NotUnderstood("A key is 2 to 80 lower case letters, digits and hyphens."));
        String answer = requests.once(
                Asked.idempotencyKey(token),
                "begin " + type + text(sent),
                () -> answer(desk.open(writing.begin(key, variant(sent.variant()), sent.body(), sent.why())), null));
        return said(Response.created(URI.create("content/desk/" + type + "/" + key.name())), answer);
    }

    @GET
    @Path(KEY)
    public Response read(@PathParam("type") String type, @PathParam("key") String key) {
        EditorsDesk.Opened opened = desk.open(keys.find(key(type, key)));
        return said(Response.ok(), answer(opened, null));
    }

    @POST
    @Path(KEY + "/revisions")
    public Response write(
            @PathParam("type") String type,
            @PathParam("key") String key,
            @HeaderParam("If-Match") @Nullable String before,
            @HeaderParam("Idempotency-Key") @Nullable String token,
            NextWords sent) {
        return change(
                key(type, key),
                before,
                token,
                "write " + text(sent),
                plain((id, revision) -> writing.write(id, revision, variant(sent.variant()), sent.body(), sent.why())));
    }

    /** Asks for a second person's word. */
    @POST
    @Path(KEY + "/review")
    public Response review(
            @PathParam("type") String type,
            @PathParam("key") String key,
            @HeaderParam("If-Match") @Nullable String before,
            @HeaderParam("Idempotency-Key") @Nullable String token,
            Why sent) {
        return change(
                key(type, key),
                before,
                token,
                "review " + text(sent),
                plain((id, revision) -> publishing.askForReview(id, revision, sent.why())));
    }

    /** Approves it, for now or for a time to come. */
    @POST
    @Path(KEY + "/approval")
    public Response approve(
            @PathParam("type") String type,
            @PathParam("key") String key,
            @HeaderParam("If-Match") @Nullable String before,
            @HeaderParam("Idempotency-Key") @Nullable String token,
            Approval sent) {
        Instant from = instant(sent.from());
        Instant until = instant(sent.until());
        return change(
                key(type, key),
                before,
                token,
                "approve " + text(sent),
                plain((id, revision) -> publishing.approve(id, revision, from, until, sent.why())));
    }

    /** Takes it back from review, or from its time. */
    @POST
    @Path(KEY + "/taking-back")
    public Response takeBack(
            @PathParam("type") String type,
            @PathParam("key") String key,
            @HeaderParam("If-Match") @Nullable String before,
            @HeaderParam("Idempotency-Key") @Nullable String token,
            Why sent) {
        return change(
                key(type, key),
                before,
                token,
                "take back " + text(sent),
                plain((id, revision) -> publishing.takeBack(id, sent.why())));
    }

    /** Takes it from the public. */
    @POST
    @Path(KEY + "/withdrawal")
    public Response withdraw(
            @PathParam("type") String type,
            @PathParam("key") String key,
            @HeaderParam("If-Match") @Nullable String before,
            @HeaderParam("Idempotency-Key") @Nullable String token,
            Why sent) {
        return change(
                key(type, key),
                before,
                token,
                "withdraw " + text(sent),
                (id, revision) -> names(publishing.withdraw(id, sent.why())));
    }

    /** @param act takes the thing and the last revision that whoever sends this had before them, and says what led there */
    private Response change(
            EditorialKey key,
            @Nullable String before,
            @Nullable String token,
            String request,
            BiFunction<EditorialId, Integer, @Nullable List<String>> act) {
        String said = NotAsBefore.said(before);
        String answer = requests.once(Asked.idempotencyKey(token), key + " " + said + " " + request, () -> {
            EditorialId id = keys.hold(key);
            EditorsDesk.Opened opened = desk.open(id);
            NotAsBefore.mustBe(said, tag(opened));
            List<String> ledHere = act.apply(id, opened.line().revision());
            return answer(desk.open(id), ledHere);
        });
        return said(Response.ok(), answer);
    }

    /** Does it, and has nothing more to tell. */
    private static BiFunction<EditorialId, Integer, @Nullable List<String>> plain(
            BiConsumer<EditorialId, Integer> act) {
        return (id, revision) -> {
            act.accept(id, revision);
            return null;
        };
    }

    private static List<String> names(List<EditorialKey> keys) {
        return keys.stream().map(key -> key.type().value() + "/" + key.name()).toList();
    }

    /** The tag in the first line, then what is answered: kept as it is, and said again as it was. */
    private static String answer(EditorsDesk.Opened opened, @Nullable List<String> ledHere) {
        return tag(opened) + '\n' + text(thing(opened, ledHere));
    }

    private static Response said(Response.ResponseBuilder kind, String answer) {
        int end = answer.indexOf('\n');
        return kind.header(HttpHeaders.ETAG, answer.substring(0, end))
                .entity(answer.substring(end + 1).getBytes(StandardCharsets.UTF_8))
                .build();
    }

    private static String text(Record sent) {
        return new String(JsonBodies.bytes(sent), StandardCharsets.UTF_8);
    }

    private static DeskThing thing(EditorsDesk.Opened opened, @Nullable List<String> ledHere) {
        EditorialKey key = opened.line().key();
        return new DeskThing(
                key.type().value(),
                key.name(),
                opened.line().stage(),
                opened.line().revision(),
                opened.newest(),
                ledHere);
    }

    /** How often it was written, and how often anything was done with it. */
    private static String tag(EditorsDesk.Opened opened) {
        return "\"" + opened.line().revision() + "." + opened.steps().size() + "\"";
    }

    private static EditorialKey key(String type, String key) {
        return EditorialKey.asked(type, key).orElseThrow(NotFoundException::new);
    }

    private static VariantTag variant(String tag) {
        try {
            return new VariantTag(tag);
        } catch (IllegalArgumentException noSuchTag) {
            throw new NotUnderstood("A variant is a language in two or three letters, with -simple or without.");
        }
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new NotUnderstood("Write times in UTC, such as 2026-11-28T12:00:00Z.");
        }
    }
}
