package org.goldenthread.bench.delivery;

import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The peer: the same HTTP server in the same process and nothing else, with a map from address to the very bytes that ours
 * answers there. It asks nobody whether they still hold, counts nobody, and says nothing but what they are.
 */
final class BareHandler implements AutoCloseable {

    private final Map<String, ByteBuffer> answers = new HashMap<>();
    private final Undertow server;

    BareHandler(int ours, List<String> addresses) throws IOException {
        HttpClient http = HttpClient.newHttpClient();
        for (String address : addresses) {
            answers.put(address, ByteBuffer.wrap(fetched(http, URI.create("http://127.0.0.1:" + ours + address))));
        }
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setHandler(this::answer)
                .build();
        server.start();
    }

    int port() {
        return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
    }

    /** How many bytes an answer has, on average. */
    double bytes() {
        return answers.values().stream()
                .mapToInt(ByteBuffer::remaining)
                .average()
                .orElseThrow();
    }

    private void answer(HttpServerExchange exchange) {
        String query = exchange.getQueryString();
        String address = query.isEmpty() ? exchange.getRequestPath() : exchange.getRequestPath() + '?' + query;
        ByteBuffer answer = answers.get(address);
        if (answer == null) {
            exchange.setStatusCode(404).endExchange();
        } else {
            exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
            exchange.getResponseSender().send(answer.duplicate());
        }
    }

    private static byte[] fetched(HttpClient http, URI address) throws IOException {
        try {
            HttpResponse<byte[]> answer =
                    http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException(address + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while fetching", stopped);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
