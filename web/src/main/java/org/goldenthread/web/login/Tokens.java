package org.goldenthread.web.login;

import com.nimbusds.jwt.JWT;
import java.time.Instant;

/**
 * What the identity provider gave for a code or a refresh token.
 *
 * @param identity the identity token, not yet checked
 * @param refresh to ask again with
 * @param goodUntil when the access token ends, and with it the time until the provider is asked again
 * @param sessionUntil when the refresh token ends, and with it the session if nobody asks again until then
 */
record Tokens(JWT identity, String refresh, Instant goodUntil, Instant sessionUntil) {

    @Override
    public String toString() {
        return "Tokens[until " + goodUntil + "]";
    }
}
