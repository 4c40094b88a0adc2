package org.goldenthread.web.login;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the interface's door answers, as problem documents (RFC 9457) with the challenge of RFC 6750 and RFC 9470. */
enum BearerProblem {
    NO_TOKEN(401, "", "No token", "Send an access token for this interface in the Authorization header."),
    BAD_TOKEN(
            401,
            " error=\"invalid_token\"",
            "Token not taken",
            "The token is not valid here, or no longer. Ask the identity provider for a new one."),
    WEAK(
            401,
            " error=\"insufficient_user_authentication\", acr_values=\"mfa\"",
            "Second factor needed",
            "Sign in again with acr_values=mfa."),
    NOBODY(
            403,
            " error=\"insufficient_scope\"",
            "Nobody here",
            "This account does not belong to anybody in the portal."),
    PAGES_ONLY(
            403,
            " error=\"insufficient_scope\"",
            "Use the portal's pages",
            "Programs are for professionals. Families sign in on the portal's own pages."),
    WRONG_METHOD(405, "", "Method not allowed", "Use one of the methods in the Allow header."),
    NO_LENGTH(411, "", "Length required", "Send a Content-Length and no Transfer-Encoding."),
    TOO_LARGE(413, "", "Too large", "Send at most one mebibyte; files go to the address for files."),
    ADDRESS_TOO_LONG(414, "", "Address too long", "Keep the address below 4000 characters."),
    AWAY(503, "", "Sign-in is away", "The identity provider does not answer. Try again in a minute.");

    private final int status;
    private final String challenge;
    private final String title;
    private final String detail;

    BearerProblem(int status, String challenge, String title, String detail) {
        this.status = status;
        this.challenge = challenge;
        this.title = title;
        this.detail = detail;
    }

    static BearerProblem of(SignInRefused.Reason reason) {
        return switch (reason) {
            case NOT_STRONG_ENOUGH -> WEAK;
            case NOBODY_HERE -> NOBODY;
            case NO_PROGRAMS_FOR_THEM -> PAGES_ONLY;
            default -> BAD_TOKEN;
        };
    }

    void answer(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        if (this == AWAY) {
            response.setHeader("Retry-After", "60");
        } else if (status == HttpServletResponse.SC_UNAUTHORIZED || status == HttpServletResponse.SC_FORBIDDEN) {
            response.setHeader(
                    "WWW-Authenticate",
                    "Bearer realm=\"golden-thread\"" + (challenge.isEmpty() ? "" : "," + challenge));
        }
        response.setContentType("application/problem+json");
        String body = "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(title, status, detail);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
