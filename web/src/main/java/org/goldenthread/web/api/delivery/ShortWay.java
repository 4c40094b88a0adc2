package org.goldenthread.web.api.delivery;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.nio.ByteBuffer;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.editorial.Edition;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.core.editorial.Variants;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.web.api.shell.JsonBodies;
import org.goldenthread.web.api.shell.NotUnderstood;
import org.goldenthread.web.api.shell.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The short way to what is published: counts who asks, says which other sites may read it, and gives out the bytes that are
 * kept, before any page or door is asked. Whatever it cannot answer itself goes the long way, through all the doors, and is
 * answered there with the same bytes under the same headers.
 */
final class ShortWay {

    private static final String PUBLISHED = "/api/v1/content/published/";
    private static final int LONGEST_ADDRESS = 2_000;
    private static final Pattern ADDRESS =
            Pattern.compile(PUBLISHED + "([a-z][a-z0-9-]{1,79})(?:/([a-z][a-z0-9-]{1,79}))?");
    private static final byte[] TOO_MANY = JsonBodies.bytes(new Problem(
            "about:blank",
            "Too many requests",
            StatusCodes.TOO_MANY_REQUESTS,
            "Wait for as many seconds as Retry-After says, then ask again.",
            null,
            null,
            null,
            null));

    private final ReadQuestions read = new ReadQuestions();
    private final KeptAnswers kept;
    private final SharedLook look;
    private final Variants variants;
    private final PortalClock clock;
    private final Allowances allowances;
    private final Origins origins;
    private final List<Map.Entry<HttpString, String>> headers;
    private final String forTwoYears;

    /** @param headers what every answer of the portal carries @param forTwoYears and what it carries over TLS */
    ShortWay(
            KeptAnswers kept,
            SharedLook look,
            Variants variants,
            PortalClock clock,
            Allowances allowances,
            Origins origins,
            Map<String, String> headers,
            String forTwoYears) {
        this.kept = kept;
        this.look = look;
        this.variants = variants;
        this.clock = clock;
        this.allowances = allowances;
        this.origins = origins;
        this.headers = headers.entrySet().stream()
                .map(header -> Map.entry(new HttpString(header.getKey()), header.getValue()))
                .toList();
        this.forTwoYears = forTwoYears;
    }

    /** Whether it is asked for what is published at all. */
    static boolean leadsTo(HttpServerExchange exchange) {
        return exchange.getRelativePath().startsWith(PUBLISHED);
    }

    void handle(HttpServerExchange exchange, HttpHandler longWay) throws Exception {
        int wait = wait(exchange);
        if (wait > 0) {
            origins.say(exchange);
            tellToWait(exchange, wait);
        } else if (exchange.getRequestMethod().equals(Methods.GET) && isPlain(exchange)) {
            Question question = question(exchange).filter(kept::mayKnow).orElse(null);
            if (question == null) {
                goTheLongWay(exchange, longWay);
            } else {
                answerAfterALook(exchange, question, longWay);
            }
        } else {
            goTheLongWay(exchange, longWay);
        }
    }

    /**
     * Looks, after the question came, which edition is out, and answers in the thread that the question came in by. Were it
     * answered by whoever looked, this one would run in circles, waiting to read the next question, until they were done.
     */
    private void answerAfterALook(HttpServerExchange exchange, Question question, HttpHandler longWay) {
        AtomicReference<@Nullable Edition> seen = new AtomicReference<>();
        exchange.dispatch(
                goOn -> look.execute(() -> {
                    seen.set(look.seen());
                    exchange.getIoThread().execute(goOn);
                }),
                asked -> answer(asked, question, seen.get(), longWay));
    }

    private void answer(HttpServerExchange exchange, Question question, @Nullable Edition seen, HttpHandler longWay) {
        Answer answer = kept.find(question, seen, clock.now()).orElse(null);
        if (answer == null) {
            exchange.dispatch(exchange.getConnection().getWorker(), asked -> goTheLongWay(asked, longWay));
            return;
        }
        // in the order of the long way: whether an answer was kept is not to be told from it
        say(exchange, answer);
        origins.say(exchange);
        if (answer.isAmong(exchange.getRequestHeaders().getFirst(Headers.IF_NONE_MATCH))) {
            exchange.setStatusCode(StatusCodes.NOT_MODIFIED).endExchange();
        } else {
            exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
            exchange.getResponseSender().send(answer.bytes());
        }
    }

    private void goTheLongWay(HttpServerExchange exchange, HttpHandler longWay) throws Exception {
        if (!origins.allowed().isEmpty()) {
            // after the doors have said what they say
            exchange.addResponseCommitListener(origins::say);
            if (origins.answered(exchange)) {
                return;
            }
        }
        longWay.handleRequest(exchange);
    }

    private void say(HttpServerExchange exchange, Answer answer) {
        HeaderMap said = exchange.getResponseHeaders();
        headers.forEach(header -> said.put(header.getKey(), header.getValue()));
        if (exchange.getRequestScheme().equals("https")) {
            said.put(Headers.STRICT_TRANSPORT_SECURITY, forTwoYears);
        }
        said.put(Headers.CACHE_CONTROL, PublishedResource.ASK_AGAIN);
        said.put(Headers.ETAG, answer.tag());
        said.add(Headers.VARY, "Accept-Language");
        String language = answer.language();
        if (language != null) {
            said.put(Headers.CONTENT_LANGUAGE, language);
        }
    }

    /**
     * Without a body, without a condition that the long way alone knows, and nothing that the long way might refuse: by whether
     * somebody is refused they must not find out what is kept.
     */
    private static boolean isPlain(HttpServerExchange exchange) {
        HeaderMap asked = exchange.getRequestHeaders();
        String length = asked.getFirst(Headers.CONTENT_LENGTH);
        return exchange.getRequestURI().length() + exchange.getQueryString().length() <= LONGEST_ADDRESS
                && TakesJson.surely(asked.get(Headers.ACCEPT))
                && !asked.contains(Headers.IF_MATCH)
                && !asked.contains(Headers.TRANSFER_ENCODING)
                && (length == null || length.equals("0"));
    }

    /** What is asked, where it can be read; the long way says what is wrong with what cannot. */
    private Optional<Question> question(HttpServerExchange exchange) {
        String liked = exchange.getRequestHeaders().getFirst(Headers.ACCEPT_LANGUAGE);
        String text = exchange.getRelativePath() + '?' + exchange.getQueryString() + '\n' + liked;
        return read.of(text, () -> question(exchange, liked));
    }

    private Optional<Question> question(HttpServerExchange exchange, @Nullable String liked) {
        Matcher address = ADDRESS.matcher(exchange.getRelativePath());
        if (!address.matches()) {
            return Optional.empty();
        }
        Map<String, Deque<String>> said = exchange.getQueryParameters();
        try {
            List<VariantTag> wanted = AskedVariants.of(Question.first(said, "lang"), liked, variants);
            return Optional.of(Question.of(new ContentTypeKey(address.group(1)), address.group(2), said, wanted));
        } catch (NotUnderstood unreadable) {
            return Optional.empty();
        }
    }

    private int wait(HttpServerExchange exchange) {
        return allowances.use(
                exchange.getSourceAddress().getAddress(), clock.now().getEpochSecond());
    }

    private void tellToWait(HttpServerExchange exchange, int seconds) {
        HeaderMap said = exchange.getResponseHeaders();
        headers.forEach(header -> said.put(header.getKey(), header.getValue()));
        said.put(Headers.CACHE_CONTROL, "no-store");
        said.put(Headers.RETRY_AFTER, seconds);
        said.put(Headers.CONTENT_TYPE, Problem.JSON);
        exchange.setStatusCode(StatusCodes.TOO_MANY_REQUESTS);
        exchange.getResponseSender().send(ByteBuffer.wrap(TOO_MANY).asReadOnlyBuffer());
    }
}
