package org.goldenthread.web.api.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.casefile.GivenConsent;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.meeting.Inviting;
import org.goldenthread.core.meeting.InvitingAdopters;
import org.goldenthread.core.meeting.InvitingProfessionals;
import org.goldenthread.core.meeting.InvitingTheChild;
import org.goldenthread.core.meeting.NewAdopter;
import org.goldenthread.core.meeting.NewProfessional;
import org.goldenthread.core.meeting.NewRelative;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.Kin;
import org.goldenthread.core.people.Needs;
import org.goldenthread.core.people.NewPerson;
import org.goldenthread.core.people.NewSafeContact;
import org.goldenthread.core.people.SafeHours;
import org.goldenthread.web.api.shell.Asked;
import org.goldenthread.web.api.shell.NotUnderstood;
import org.jspecify.annotations.Nullable;

/** {@code /cases/{id}/people}: somebody is asked to take part. They see nothing until they say yes. */
@Path("cases/{id}/people")
@ApplicationScoped
@Consumes("application/json")
@Produces("application/json")
public class CasePeopleResource {

    @Inject
    Inviting inviting;

    @Inject
    InvitingProfessionals professionals;

    @Inject
    InvitingTheChild child;

    @Inject
    InvitingAdopters adopters;

    /** A relative or friend; {@code another} where they are not the one of that name who is there already. */
    public record Relative(
            @JsonProperty(required = true) String knownAs,
            @JsonProperty(required = true) String fullName,
            @JsonProperty(required = true) String capacity,
            @JsonProperty(required = true) String kin,
            @Nullable String responsibility,
            @JsonProperty(required = true) String language,
            @JsonProperty(required = true) String channel,
            @JsonProperty(required = true) String reach,
            @Nullable Boolean another) {

        /** Says nothing of them, wherever it is printed. */
        @Override
        public String toString() {
            return "a relative";
        }
    }

    /** Somebody by the post they hold; {@code until} is the last day on which they take part. */
    public record Professional(
            @JsonProperty(required = true) UUID person,
            @JsonProperty(required = true) UUID agency,
            @JsonProperty(required = true) String capacity,
            @JsonProperty(required = true) String purpose,
            @JsonProperty(required = true) String legalBasis,
            @Nullable String until,
            @Nullable UUID actsFor,
            @Nullable Consent consent) {}

    /** Whose yes it rests on where the basis is CONSENT, what may be known, and how it is known that a child understands it. */
    public record Consent(
            @JsonProperty(required = true) UUID giver,
            @JsonProperty(required = true) String about,
            @Nullable String understood) {}

    /** The child's own way in; without an address a link is handed over on paper. */
    public record OwnWay(@Nullable String email) {
        /** Says nothing of them, wherever it is printed. */
        @Override
        public String toString() {
            return "a way in";
        }
    }

    /** Whoever the child is placed with for adoption. */
    public record Adopter(
            @JsonProperty(required = true) String knownAs,
            @JsonProperty(required = true) String fullName,
            @JsonProperty(required = true) String language,
            @JsonProperty(required = true) String channel,
            @JsonProperty(required = true) String reach) {

        /** Says nothing of them, wherever it is printed. */
        @Override
        public String toString() {
            return "an adopter";
        }
    }

    /** The part that they are asked to take. */
    public record AskedPart(UUID part) {}

    @POST
    @Path("family")
    public Response family(
            @PathParam("id") CaseId caseId, @HeaderParam("Idempotency-Key") @Nullable String token, Relative sent) {
        Language language = language(sent.language());
        NewRelative relative = new NewRelative(
                new NewPerson(sent.knownAs(), sent.fullName(), null, Needs.plain(language)),
                named(Capacity.class, sent.capacity(), "capacity"),
                named(Kin.class, sent.kin(), "kin"),
                sent.responsibility(),
                "purpose.makes-the-plan",
                contact(named(Channel.class, sent.channel(), "channel"), sent.reach()));
        return asked(
                inviting.invite(caseId, relative, Boolean.TRUE.equals(sent.another()), Asked.idempotencyKey(token)));
    }

    @POST
    @Path("professionals")
    public Response professional(@PathParam("id") CaseId caseId, Professional sent) {
        UUID client = sent.actsFor();
        return asked(professionals.invite(
                caseId,
                new NewProfessional(
                        new PersonId(sent.person()),
                        new AgencyId(sent.agency()),
                        named(Capacity.class, sent.capacity(), "capacity"),
                        sent.purpose(),
                        named(LegalBasis.class, sent.legalBasis(), "legalBasis"),
                        day(sent.until()),
                        client == null ? null : new PersonId(client),
                        given(sent.consent()))));
    }

    @POST
    @Path("child")
    public Response child(@PathParam("id") CaseId caseId, OwnWay sent) {
        String email = sent.email();
        return asked(child.invite(caseId, email == null ? null : contact(Channel.EMAIL, email)));
    }

    @POST
    @Path("adopters")
    public Response adopter(
            @PathParam("id") CaseId caseId, @HeaderParam("Idempotency-Key") @Nullable String token, Adopter sent) {
        NewAdopter adopter = new NewAdopter(
                new NewPerson(sent.knownAs(), sent.fullName(), null, Needs.plain(language(sent.language()))),
                contact(named(Channel.class, sent.channel(), "channel"), sent.reach()));
        return asked(adopters.invite(caseId, adopter, Asked.idempotencyKey(token)));
    }

    private static Language language(String tag) {
        return Language.ofTag(tag).orElseThrow(() -> new NotUnderstood("The language is en or cy."));
    }

    private static @Nullable GivenConsent given(@Nullable Consent sent) {
        return sent == null ? null : new GivenConsent(new PersonId(sent.giver()), sent.about(), sent.understood());
    }

    private static NewSafeContact contact(Channel channel, String reach) {
        boolean waits = channel == Channel.EMAIL || channel == Channel.POST;
        return new NewSafeContact(channel, reach, waits ? SafeHours.always() : SafeHours.byDay(), false, true);
    }

    private static Response asked(ParticipationId part) {
        return Response.status(Response.Status.CREATED)
                .entity(new AskedPart(part.value()))
                .build();
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeException notADay) {
            throw new NotUnderstood("A day is written like 2027-03-09.");
        }
    }

    private static <E extends Enum<E>> E named(Class<E> type, String name, String what) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new NotUnderstood("Say which " + what + ": one of " + List.of(type.getEnumConstants()) + ".");
    }
}
