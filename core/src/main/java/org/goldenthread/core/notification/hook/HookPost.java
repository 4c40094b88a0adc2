package org.goldenthread.core.notification.hook;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Takes a call to its address: to the very address that was looked at, over TLS for the name that was asked for, and nowhere
 * else, whatever the answer says. Of the answer its status is read and nothing more.
 */
@ApplicationScoped
class HookPost {

    private static final int PATIENCE = 10_000;
    private static final int LONGEST_LINE = 200;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    /** One call as it leaves. */
    record Call(String id, URI address, String body, Instant at) {}

    /** @throws NotTold if it was not taken by a status from 200 to 299 */
    void take(Call call, HookSettings settings) throws NotTold {
        InetAddress where =
                OutsideOnly.of(call.address().getHost(), settings.inside()).get(0);
        try (Socket plain = new Socket()) {
            plain.setSoTimeout(PATIENCE);
            plain.connect(new InetSocketAddress(where, port(call.address())), PATIENCE);
            try (Socket line = secured(plain, call.address())) {
                line.getOutputStream().write(written(call, settings.secret()));
                line.getOutputStream().flush();
                int status = status(line.getInputStream());
                if (status < 200 || status > 299) {
                    throw new NotTold("status-" + status);
                }
            }
        } catch (IOException broken) {
            throw new NotTold("no-line", broken);
        }
    }

    private static Socket secured(Socket plain, URI address) throws IOException {
        if (!"https".equals(address.getScheme())) {
            return plain;
        }
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket secured = (SSLSocket) factory.createSocket(plain, address.getHost(), port(address), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private static byte[] written(Call call, String secret) {
        byte[] body = call.body().getBytes(StandardCharsets.UTF_8);
        String head = "POST " + target(call.address()) + " HTTP/1.1\r\n"
                + "Host: " + call.address().getRawAuthority() + "\r\n"
                + "User-Agent: golden-thread\r\n"
                + "Content-Type: application/json\r\n"
                + "Content-Length: " + body.length + "\r\n"
                + "Connection: close\r\n"
                + "Webhook-Id: " + call.id() + "\r\n"
                + "Webhook-Timestamp: " + call.at().getEpochSecond() + "\r\n"
                + "Webhook-Signature: " + Signing.of(secret, call.id(), call.at(), call.body()) + "\r\n\r\n";
        return (head + call.body()).getBytes(StandardCharsets.UTF_8);
    }

    private static String target(URI address) {
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    private static int port(URI address) {
        int usual = "https".equals(address.getScheme()) ? HTTPS : HTTP;
        return address.getPort() < 0 ? usual : address.getPort();
    }

    private static int status(InputStream answer) throws IOException, NotTold {
        StringBuilder line = new StringBuilder();
        for (int c = answer.read(); c >= 0 && c != '\n' && line.length() < LONGEST_LINE; c = answer.read()) {
            line.append((char) c);
        }
        if (!line.toString().matches("HTTP/1\\.[01] \\d{3}.*\\s*")) {
            throw new NotTold("no-answer");
        }
        return Integer.parseInt(line.substring(9, 12));
    }
}
