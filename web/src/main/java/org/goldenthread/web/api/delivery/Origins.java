package org.goldenthread.web.api.delivery;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * From which other sites' pages a browser may read what is published ({@code gt.content.origins}; none unless set). Nobody's
 * cookie goes with it, and nothing but what is published can be read so.
 */
record Origins(Set<String> allowed) {

    private static final HttpString ALLOW_ORIGIN = new HttpString("Access-Control-Allow-Origin");
    private static final HttpString ALLOW_METHODS = new HttpString("Access-Control-Allow-Methods");
    private static final HttpString ALLOW_HEADERS = new HttpString("Access-Control-Allow-Headers");
    private static final HttpString EXPOSE = new HttpString("Access-Control-Expose-Headers");
    private static final HttpString MAX_AGE = new HttpString("Access-Control-Max-Age");
    private static final HttpString WANTED = new HttpString("Access-Control-Request-Method");

    Origins {
        allowed = Set.copyOf(allowed);
    }

    /** @throws IllegalStateException if one is no origin: a scheme, a host and perhaps a port, and nothing after them */
    static Origins of(String listed) {
        Set<String> all = Arrays.stream(listed.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toSet());
        if (!all.stream().allMatch(one -> one.matches("https?://[a-z0-9.-]+(:\\d{1,5})?"))) {
            throw new IllegalStateException(
                    "gt.content.origins lists origins such as https://www.example.org, with commas between them");
        }
        return new Origins(all);
    }

    /** Says in the answer that this page may read it, where it may. */
    void say(HttpServerExchange exchange) {
        if (allowed.isEmpty()) {
            return;
        }
        HeaderMap answer = exchange.getResponseHeaders();
        // who else asks from where else gets another answer
        answer.add(Headers.VARY, "Origin");
        String origin = exchange.getRequestHeaders().getFirst(Headers.ORIGIN);
        if (origin != null && allowed.contains(origin)) {
            answer.put(ALLOW_ORIGIN, origin);
            answer.put(EXPOSE, "ETag, Content-Language, Retry-After");
        }
    }

    /** Whether it was a browser's question beforehand, which has its answer now. */
    boolean answered(HttpServerExchange exchange) {
        @Nullable String origin = exchange.getRequestHeaders().getFirst(Headers.ORIGIN);
        boolean beforehand = exchange.getRequestMethod().equals(Methods.OPTIONS)
                && origin != null
                && allowed.contains(origin)
                && exchange.getRequestHeaders().contains(WANTED);
        if (beforehand) {
            HeaderMap answer = exchange.getResponseHeaders();
            answer.put(ALLOW_METHODS, "GET, HEAD");
            answer.put(ALLOW_HEADERS, "If-None-Match, Accept-Language");
            answer.put(MAX_AGE, "600");
            exchange.setStatusCode(StatusCodes.NO_CONTENT).endExchange();
        }
        return beforehand;
    }
}
