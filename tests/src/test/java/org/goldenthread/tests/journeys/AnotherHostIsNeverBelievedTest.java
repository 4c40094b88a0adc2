package org.goldenthread.tests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links and ways on lead to the portal's own address, which is a setting, and never to where a request says it came to. */
class AnotherHostIsNeverBelievedTest {

    private static final String ELSEWHERE = "evil.example";
    private static final int PATIENCE_MILLIS = 10_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cases",
                "/sign-in",
                "/sign-in?door=family",
                "/sign-in?door=work",
                "/invitation/x",
                "/exit",
                "/sign-out",
                "/nothing-here",
                "/language/cy?back=/",
                "/api/v1/cases",
                "/WEB-INF/web.xml"
            })
    void noAnswerLeadsThere(String path) throws IOException {
        assertThat(answer(path, "Host: " + ELSEWHERE))
                .startsWith("HTTP/1.1 ")
                .doesNotStartWith("HTTP/1.1 5")
                .doesNotContain(ELSEWHERE);
        assertThat(answer(
                        path,
                        "Host: localhost",
                        "X-Forwarded-Host: " + ELSEWHERE,
                        "X-Forwarded-Proto: gopher",
                        "Forwarded: host=" + ELSEWHERE,
                        "X-Original-URL: /cases",
                        "X-Rewrite-URL: /cases"))
                .doesNotContain(ELSEWHERE)
                .doesNotContain("gopher");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/WEB-INF/classes/",
                "/META-INF/MANIFEST.MF",
                "/%57EB-INF/web.xml",
                "/assets/../WEB-INF/web.xml",
                "/assets/%2e%2e/WEB-INF/web.xml"
            })
    void whatLiesBesideThePagesIsNotReadByAnybody(String path) throws IOException {
        assertThat(answer(path, "Host: localhost").substring(9, 12)).as(path).isIn("303", "400", "404");
    }

    private static String answer(String path, String... headers) throws IOException {
        URI portal = URI.create(System.getenv("GT_PORTAL_URL"));
        try (Socket line = new Socket(portal.getHost(), portal.getPort())) {
            line.setSoTimeout(PATIENCE_MILLIS);
            String request = "GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers)
                    + "\r\nConnection: close\r\nAccept-Encoding: identity\r\n\r\n";
            line.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
