package org.goldenthread.core.notification.hook;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.goldenthread.core.kernel.Settings;

/**
 * Whom to tell.
 *
 * @param addresses where to, over TLS unless inside is allowed
 * @param secret what each call is signed with; never printed
 * @param inside true where the addresses may lie inside: on this machine, in a private network, without TLS
 */
record HookSettings(List<URI> addresses, String secret, boolean inside) {

    private static final int SHORTEST = 32;
    private static final int LONGEST = 500;

    static HookSettings read() {
        boolean inside = Boolean.parseBoolean(Settings.text("gt.hooks.inside", "false"));
        List<URI> addresses = Arrays.stream(Settings.text("gt.hooks.to", "").split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one -> address(one, inside))
                .toList();
        String secret = addresses.isEmpty() ? "" : Settings.text("gt.hooks.secret");
        if (!addresses.isEmpty() && secret.length() < SHORTEST) {
            throw new IllegalStateException("gt.hooks.secret has to have at least 32 characters");
        }
        return new HookSettings(addresses, secret, inside);
    }

    static URI address(String text, boolean inside) {
        URI address = URI.create(text);
        boolean scheme = "https".equals(address.getScheme()) || (inside && "http".equals(address.getScheme()));
        if (!scheme || address.getHost() == null || address.getUserInfo() != null || text.length() > LONGEST) {
            throw new IllegalStateException("gt.hooks.to lists addresses such as https://www.example.org/changed");
        }
        return address;
    }

    @Override
    public String toString() {
        return "HookSettings" + addresses;
    }
}
