package org.goldenthread.web.login;

import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import java.net.URI;
import org.goldenthread.core.kernel.Settings;

/**
 * Where the identity provider is and who the portal is to it.
 *
 * @param issuer the realm's address, exactly as it stands in its tokens
 * @param portal the portal's own address as browsers see it, without a slash at the end
 * @param secret the portal's secret at the provider; never printed
 * @param audience what a token for the interface must be meant for
 */
record LoginSettings(Issuer issuer, URI portal, ClientID client, Secret secret, String audience) {

    static LoginSettings read() {
        return new LoginSettings(
                new Issuer(Settings.text("gt.oidc.issuer")),
                URI.create(Settings.text("gt.portal.url").replaceAll("/+$", "")),
                new ClientID(Settings.text("gt.oidc.client.id", "portal")),
                new Secret(Settings.text("gt.oidc.client.secret")),
                Settings.text("gt.api.audience", "golden-thread-api"));
    }

    URI returnAddress() {
        return URI.create(portal + "/sign-in/return");
    }

    ClientAuthentication authentication() {
        return new ClientSecretBasic(client, secret);
    }

    /** Scheme, host and port of the provider, which forms of ours may lead to. */
    String providerOrigin() {
        return origin(URI.create(issuer.getValue()));
    }

    String portalOrigin() {
        return origin(portal);
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    @Override
    public String toString() {
        return "LoginSettings[" + issuer + "]";
    }
}
