package org.goldenthread.tests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a proxy in front and the server behind it could read in two ways is refused, and the line is closed. The first
 * three are CVE-2026-28367, -28368 and -28369, for which {@code wildfly-config/pom.xml} replaces the server's parser.
 */
class RequestsCannotBeSmuggledTest {

    private static final int PATIENCE_MILLIS = 10_000;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "an end of the headers that is none, GET / HTTP/1.1~Host: localhost|||GET /hidden HTTP/1.1~Host: localhost~~",
        "a space before the colon, POST / HTTP/1.1~Host: localhost~Content-Length : 3~~abc",
        "a first header that begins with a space, POST / HTTP/1.1~ Transfer-Encoding: chunked~Host: localhost~Content-Length: 5~~0~~",
        "a tab before the colon, POST / HTTP/1.1~Host: localhost~Transfer-Encoding\t: chunked~~0~~",
        "a space within a header's name, GET / HTTP/1.1~Host: localhost~foo bar: x~~",
        "a lone carriage return within a header, GET / HTTP/1.1~Host: localhost|X: y~~",
        "a length and chunks as well, POST / HTTP/1.1~Host: localhost~Content-Length: 5~Transfer-Encoding: chunked~~0~~",
        "a coding that is nearly chunked, POST /sign-out HTTP/1.1~Host: localhost~Transfer-Encoding: xchunked~~0~~GET /words HTTP/1.1~Host: localhost~~",
        "chunks within something else, 'POST /sign-out HTTP/1.1~Host: localhost~Transfer-Encoding: gzip, chunked~~0~~'",
        "two codings in two lines, POST /sign-out HTTP/1.1~Host: localhost~Transfer-Encoding: chunked~Transfer-Encoding: identity~~0~~",
        "two lengths, POST / HTTP/1.1~Host: localhost~Content-Length: 5~Content-Length: 3~~abcde",
        "two hosts, GET / HTTP/1.1~Host: localhost~Host: elsewhere~~",
        "no host, GET / HTTP/1.1~Accept: text/html~~"
    })
    void isRefusedAndTheLineClosed(String form, String request) throws IOException {
        String answers = send(request.replace("~", "\r\n").replace("|", "\r"));

        assertThat(answers).as(form).startsWith("HTTP/1.1 400 ").containsOnlyOnce("HTTP/1.1 ");
    }

    /** Everything that comes back until the server closes the line; a line left open ends in an exception. */
    private static String send(String request) throws IOException {
        URI portal = URI.create(System.getenv("GT_PORTAL_URL"));
        try (Socket line = new Socket(portal.getHost(), portal.getPort())) {
            line.setSoTimeout(PATIENCE_MILLIS);
            line.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
