package org.goldenthread.web.api.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.ReasonAsked;
import org.goldenthread.core.content.AnswersRejected;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.content.FieldError;
import org.goldenthread.core.content.SomebodyWasFaster;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.document.FileRefused;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.workflows.engine.SomebodyMovedOn;

/**
 * Says no as a problem document (RFC 9457). Refused and absent are the same bytes under the same headers; what was not
 * foreseen is a reference and no detail.
 */
@Provider
@ApplicationScoped
public class Refusals implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(Refusals.class.getName());

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    @Inject
    Texts texts;

    @Override
    public Response toResponse(Throwable thrown) {
        // what a body's reader throws comes wrapped
        Throwable cause = thrown.getCause() instanceof NotUnderstood understood ? understood : thrown;
        if (cause instanceof NotUnderstood) {
            return answer(Problem.of(400, "Not understood", String.valueOf(cause.getMessage())));
        }
        if (cause instanceof NotAsBefore other) {
            return answer(other.problem());
        }
        if (cause instanceof NotThere || cause instanceof ContentTypes.NoSuchType) {
            return answer(Problem.NOT_THERE);
        }
        if (cause instanceof AnswersRejected rejected) {
            return answer(Problem.named("answers", 422, "Answers need a look", "Look at each place named in errors.")
                    .with(rejected.errors().stream().map(this::misfit).toList()));
        }
        if (cause instanceof CannotBeDone cannot) {
            return cannot(cannot);
        }
        if (cause instanceof ReasonAsked asked) {
            return sayWhy(asked);
        }
        if (cause instanceof SomebodyMovedOn) {
            return answer(Problem.named("somebody-moved-on", 409, "Somebody moved on", "Send the same again."));
        }
        if (cause instanceof WebApplicationException web) {
            return ofTheWeb(web);
        }
        String reference = Ids.next().toString().substring(24);
        LOG.log(System.Logger.Level.ERROR, "The interface failed, reference " + reference, cause);
        return answer(Problem.of(500, "Our mistake", "Try again later, and quote the reference if it stays.")
                .withReference(reference));
    }

    /** 428 (RFC 6585): the same can be asked again once this has been sent. */
    private static Response sayWhy(ReasonAsked asked) {
        return answer(Problem.named("say-why", 428, "Say why first", "Send why you look, then ask the same again.")
                .with(new Problem.Sending("cases/" + asked.caseId().value() + "/reasons", "why")));
    }

    private Response cannot(CannotBeDone cannot) {
        String detail = texts.say(
                Asked.language(headers), cannot.textKey(), cannot.arguments().toArray());
        if (cannot instanceof SomebodyWasFaster faster) {
            return answer(Problem.named("somebody-was-faster", 409, "Somebody was faster", detail)
                    .with(new Problem.Conflict(faster.newest(), faster.theirs(), faster.yours())));
        }
        String name = cannot.textKey().replace('.', '-');
        return answer(Problem.named(name, status(cannot), "Cannot be done", detail));
    }

    private static int status(CannotBeDone cannot) {
        if (cannot instanceof FileRefused refused) {
            return switch (refused.reason()) {
                case TOO_LARGE, TOO_MANY_DOTS -> 413;
                case KIND, NOT_A_PICTURE -> 415;
                case CHECK_SILENT, BUSY -> 503;
                case EMPTY, NOT_WHAT_IT_SAYS, BROKEN_PICTURE, VIRUS -> 422;
            };
        }
        return 409;
    }

    private Problem.Misfit misfit(FieldError error) {
        Language language = Asked.language(headers);
        Map<String, Object> args = new HashMap<>(error.args());
        String code = error.generalKey().substring(error.generalKey().lastIndexOf('.') + 1);
        return new Problem.Misfit(error.pointer(), code, texts.sayFirst(language, error.keys(), args));
    }

    private static Response ofTheWeb(WebApplicationException web) {
        int status = web.getResponse().getStatus();
        if (status == 404) {
            return answer(Problem.NOT_THERE);
        }
        String detail = "Read the description at /api/v1/openapi.json, change the request and send it again.";
        Response.ResponseBuilder said = Response.status(status)
                .type(Problem.JSON)
                .entity(Problem.of(status, web.getResponse().getStatusInfo().getReasonPhrase(), detail));
        List<Object> allowed = web.getResponse().getHeaders().get(HttpHeaders.ALLOW);
        return allowed == null
                ? said.build()
                : said.header(HttpHeaders.ALLOW, allowed.get(0)).build();
    }

    private static Response answer(Problem problem) {
        Response.ResponseBuilder said =
                Response.status(problem.status()).type(Problem.JSON).entity(problem);
        return problem.status() == 503 ? said.header("Retry-After", "300").build() : said.build();
    }
}
