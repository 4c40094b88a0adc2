package org.goldenthread.core.casefile;

import java.time.Instant;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to take part in a case.
 *
 * @param purpose why, as a text key ({@code purpose.…}) or in a few plain words
 * @param until when it ends at the latest, or null for the longest that the portal allows
 * @param listedIn where it is listed who takes part: those who may enter there see this part
 * @param party whom they act for, as solicitor, advocate or interpreter; else null
 */
public record NewParticipation(
        PersonId person,
        Capacity capacity,
        String purpose,
        LegalBasis basis,
        @Nullable Instant until,
        Compartment listedIn,
        @Nullable PersonId party) {

    public NewParticipation {
        if (capacity.portalWide() || capacity == Capacity.PROCESS) {
            throw new IllegalArgumentException(capacity + " is not a capacity in a case");
        }
        purpose = purpose.strip();
        if (purpose.isEmpty() || purpose.length() > 200) {
            throw new CannotBeDone("cannot.participation.words");
        }
    }

    /**
     * A part that those who take part may know of. That somebody contributes apart from the others, fosters the child or
     * advises a parent is not for everybody: it is told apart.
     */
    public static NewParticipation of(PersonId person, Capacity capacity, String purpose, LegalBasis basis) {
        boolean apart = capacity == Capacity.PARENT_APART || capacity == Capacity.FOSTER_CARER || forAParent(capacity);
        Compartment listedIn = apart ? Compartment.APART : Compartment.SHARED;
        if (capacity == Capacity.EMERGENCY || capacity == Capacity.ADOPTER) {
            listedIn = Compartment.PROFESSIONALS;
        }
        return new NewParticipation(person, capacity, purpose, basis, null, listedIn, null);
    }

    /** Why somebody in this capacity usually takes part: a text key. */
    public static String usualPurpose(Capacity capacity) {
        return "purpose."
                + switch (capacity) {
                    case CHILD -> "about-them";
                    case PARENT, FAMILY_NETWORK -> "makes-the-plan";
                    case PARENT_APART -> "has-a-say-apart";
                    case FOSTER_CARER, ADOPTER -> "cares";
                    case SOCIAL_WORKER -> "referred";
                    case HANDING_OVER -> "hands-over";
                    case TEAM_MANAGER -> "supervises";
                    case COORDINATOR -> "coordinates";
                    case FGC_MANAGER -> "manages-service";
                    case REVIEWING_OFFICER -> "reviews";
                    case CHILDRENS_GUARDIAN -> "guards";
                    case JUDGE, COURT_STAFF -> "for-the-court";
                    case ADVOCATE -> "speaks-for-child";
                    case PARENTS_SOLICITOR, SOLICITOR_APART, AUTHORITY_SOLICITOR -> "advises";
                    case INTERPRETER -> "interprets";
                    case EMERGENCY -> "emergency";
                    default -> "gives-information";
                };
    }

    /**
     * Where this part is listed. Who gives information only is told of the professionals, not of the family; and whom to
     * turn to, everybody is told who takes part in any way. That a parent has a solicitor is the parent's to know.
     */
    AccessStamp listed(CaseId caseId) {
        Label label = switch (capacity) {
            case COORDINATOR -> Label.PUBLIC;
            case PARENT, FAMILY_NETWORK, ADOPTER -> Label.SENSITIVE;
            default -> Label.OFFICIAL;
        };
        PersonId whose = forAParent(capacity) && party != null ? party : person;
        return AccessStamp.of(caseId, listedIn, label, whose);
    }

    /** Whether somebody in this capacity acts for a parent, and only as long as the parent takes part in the same way. */
    static boolean forAParent(Capacity capacity) {
        return capacity == Capacity.PARENTS_SOLICITOR || capacity == Capacity.SOLICITOR_APART;
    }

    public NewParticipation actingFor(PersonId client) {
        return new NewParticipation(person, capacity, purpose, basis, until, listedIn, client);
    }

    public NewParticipation listedIn(Compartment compartment) {
        return new NewParticipation(person, capacity, purpose, basis, until, compartment, party);
    }

    public NewParticipation until(Instant end) {
        return new NewParticipation(person, capacity, purpose, basis, end, listedIn, party);
    }
}
