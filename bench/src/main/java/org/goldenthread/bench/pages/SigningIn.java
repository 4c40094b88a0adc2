package org.goldenthread.bench.pages;

import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.core.kernel.Settings;

/** Comes in as one of the demonstration's people would: the door, the provider's form, the code where one is asked for, home. */
final class SigningIn {

    private static final Pattern ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final URI portal;

    SigningIn(URI portal) {
        this.portal = portal;
    }

    /** @param door {@code family} or {@code work} */
    Visitor.Arrived as(Visitor visitor, String username, String door) {
        Visitor.Arrived at = visitor.get(portal.resolve("/sign-in?door=" + door));
        String password = Settings.text("gt.demo.password");
        at = send(visitor, at, Map.of("username", username, "password", password, "credentialId", ""));
        if (at.body().contains("name=\"otp\"")) {
            at = send(visitor, at, Map.of("otp", code(visitor, username)));
        }
        if (at.status() != 200 || !at.at().getAuthority().equals(portal.getAuthority())) {
            throw new IllegalStateException(
                    "Nobody came in; the sign-in ended at " + at.at().getPath());
        }
        return at;
    }

    private static Visitor.Arrived send(Visitor visitor, Visitor.Arrived form, Map<String, String> fields) {
        Matcher action = ACTION.matcher(form.body());
        if (!action.find()) {
            throw new IllegalStateException("The sign-in page has no form; is the demonstration running?");
        }
        return visitor.post(form.at().resolve(action.group(1).replace("&amp;", "&")), fields);
    }

    /** The code of this moment, from the page that a newcomer reads it on. */
    private String code(Visitor visitor, String username) {
        String people =
                visitor.get(portal.resolve("/demonstration/people?still")).body();
        Matcher row = Pattern.compile("<td><b>" + username + "</b></td>.*?class=\"code\">(\\d{6})<")
                .matcher(people);
        if (!row.find()) {
            throw new IllegalStateException("The demonstration has no code for " + username);
        }
        return row.group(1);
    }
}
