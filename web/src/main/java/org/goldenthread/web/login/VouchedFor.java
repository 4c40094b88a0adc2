package org.goldenthread.web.login;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.core.access.Role;

/**
 * What the identity provider has said of somebody, in a token whose signature, issuer, audience and times are checked.
 *
 * @param subject who ({@code sub})
 * @param session their session there ({@code sid})
 * @param roles the realm roles that the portal knows
 * @param strongly true where a second factor or a passkey was used ({@code acr=mfa})
 * @param name how to speak to them
 * @param provedAt when they last showed who they are ({@code auth_time}); {@link Instant#EPOCH} where it is not said
 */
record VouchedFor(String subject, String session, Set<Role> roles, boolean strongly, String name, Instant provedAt) {

    /** The level of assurance that a second factor gives; the realm's {@code acr.loa.map} defines it. */
    static final String STRONG = "mfa";

    static VouchedFor of(JWTClaimsSet claims) throws SignInRefused {
        try {
            Set<Role> roles = EnumSet.noneOf(Role.class);
            List<String> said = claims.getStringListClaim("roles");
            for (String name : said == null ? List.<String>of() : said) {
                Role.ofRealm(name).ifPresent(roles::add);
            }
            String session = claims.getStringClaim("sid");
            if (session == null || session.isEmpty()) {
                throw new SignInRefused(SignInRefused.Reason.BAD_TOKEN);
            }
            return new VouchedFor(
                    claims.getSubject(),
                    session,
                    roles,
                    STRONG.equals(claims.getStringClaim("acr")),
                    Optional.ofNullable(claims.getStringClaim("given_name")).orElse(""),
                    Optional.ofNullable(claims.getDateClaim("auth_time"))
                            .map(Date::toInstant)
                            .orElse(Instant.EPOCH));
        } catch (ParseException e) {
            throw new SignInRefused(SignInRefused.Reason.BAD_TOKEN, e);
        }
    }

    /** Families need no second factor; everybody who works with them does. */
    boolean strongEnough() {
        return strongly || roles.stream().noneMatch(Role::professional);
    }

    /** Those who work with families, and only with their second factor; whoever is family too is protected as family. */
    boolean mayUseAProgram() {
        return strongly && !roles.isEmpty() && roles.stream().allMatch(Role::professional);
    }
}
