package org.goldenthread.web.login;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderConfigurationRequest;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The identity provider, asked with short patience. What it says about itself is read once and kept; its keys are kept
 * through an outage of four hours.
 */
@ApplicationScoped
class Provider {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 5_000;
    private static final int LARGEST_ANSWER = 256 * 1024;
    private static final Duration KEYS_KEPT = Duration.ofMinutes(10);
    private static final Duration KEYS_KEPT_IN_AN_OUTAGE = Duration.ofHours(4);

    /** What is known of the provider: where its doors are and how its signatures are checked. */
    record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {}

    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();
    private LoginSettings settings;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Provider() {}

    @Inject
    Provider(LoginSettings settings) {
        this.settings = settings;
    }

    OIDCProviderMetadata metadata() throws ProviderAway {
        return known().metadata();
    }

    JWKSource<SecurityContext> keys() throws ProviderAway {
        return known().keys();
    }

    /** Sends it and gives the answer, unless there is none or it is the provider's own failure (5xx). */
    HTTPResponse send(HTTPRequest request) throws ProviderAway {
        request.setConnectTimeout(CONNECT_MILLIS);
        request.setReadTimeout(READ_MILLIS);
        request.setFollowRedirects(false);
        try {
            HTTPResponse answer = request.send();
            if (answer.getStatusCode() >= 500) {
                throw new ProviderAway("the identity provider answered " + answer.getStatusCode());
            }
            return answer;
        } catch (IOException e) {
            throw new ProviderAway("the identity provider does not answer", e);
        }
    }

    private Known known() throws ProviderAway {
        Known now = known.get();
        if (now == null) {
            now = discover();
            known.set(now);
        }
        return now;
    }

    private Known discover() throws ProviderAway {
        HTTPResponse answer = send(new OIDCProviderConfigurationRequest(settings.issuer()).toHTTPRequest());
        try {
            OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(answer.getBodyAsJSONObject());
            if (!metadata.getIssuer().equals(settings.issuer())) {
                throw new ProviderAway("the identity provider calls itself by another name than gt.oidc.issuer");
            }
            DefaultResourceRetriever retriever =
                    new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST_ANSWER);
            return new Known(
                    metadata,
                    JWKSourceBuilder.<SecurityContext>create(
                                    metadata.getJWKSetURI().toURL(), retriever)
                            .cache(KEYS_KEPT.toMillis(), READ_MILLIS)
                            .rateLimited(true)
                            .outageTolerant(KEYS_KEPT_IN_AN_OUTAGE.toMillis())
                            .build());
        } catch (ParseException | MalformedURLException e) {
            throw new ProviderAway("the identity provider says something else than it should about itself", e);
        }
    }
}
