package org.goldenthread.web.api.me;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.people.MyDetails;
import org.goldenthread.core.people.Profile;

/** {@code /me}: who the bearer of the token is here. */
@Path("me")
@ApplicationScoped
@Produces("application/json")
public class MeResource {

    @Inject
    Acting acting;

    @Inject
    MyDetails details;

    /** How somebody is known, speaks and reads, and what the identity provider says of them; never how to reach them. */
    public record Me(
            UUID person, String knownAs, String language, String reading, List<String> roles, boolean strongly) {}

    @GET
    public Me read() {
        Profile profile = details.mine().profile();
        return new Me(
                profile.person().value(),
                profile.knownAs(),
                profile.needs().language().tag(),
                profile.needs().reading().name(),
                acting.current().roles().stream().map(Role::realmName).sorted().toList(),
                acting.current().strongly());
    }
}
