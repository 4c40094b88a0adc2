package org.goldenthread.core.kinds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.kernel.CannotBeDone;

/** Where things of a kind that an editor makes may live, and whom a form of such a kind may ask. */
public enum KindRoom {
    /** Written by editors for everybody. */
    EVERYBODY(Compartment.EDITORIAL, Label.OFFICIAL),
    /** Answered in a case, and read by all who take part in it. */
    SHARED(Compartment.SHARED, Label.SENSITIVE),
    /** Answered in a case by those who work with the family, and read by them. */
    PROFESSIONALS(Compartment.PROFESSIONALS, Label.SENSITIVE),
    /** Answered in a case, and read by the coordinator and whoever answered. */
    COORDINATION(Compartment.COORDINATION, Label.SENSITIVE);

    private static final Set<Capacity> WORK_WITH_THE_FAMILY =
            EnumSet.of(Capacity.SOCIAL_WORKER, Capacity.TEAM_MANAGER, Capacity.HEALTH, Capacity.EDUCATION);

    private static final Set<Capacity> TAKE_PART = EnumSet.of(
            Capacity.PARENT,
            Capacity.FAMILY_NETWORK,
            Capacity.SOCIAL_WORKER,
            Capacity.TEAM_MANAGER,
            Capacity.COORDINATOR);

    private final Compartment compartment;
    private final Label label;

    KindRoom(Compartment compartment, Label label) {
        this.compartment = compartment;
        this.label = label;
    }

    public Compartment compartment() {
        return compartment;
    }

    public Label label() {
        return label;
    }

    /** Whom a form that lives there may be answered by. */
    public Set<Capacity> answeredBy() {
        return switch (this) {
            case EVERYBODY -> Set.of();
            case SHARED -> EnumSet.copyOf(TAKE_PART);
            case COORDINATION -> {
                Set<Capacity> all = EnumSet.copyOf(TAKE_PART);
                all.addAll(WORK_WITH_THE_FAMILY);
                yield all;
            }
            case PROFESSIONALS -> EnumSet.copyOf(WORK_WITH_THE_FAMILY);
        };
    }

    /**
     * What an editor made lives in one of them and asks whom it may, as it was made and however it is changed. What came with the
     * portal lives where it lives; nobody can be asked for it on its own who could not be before.
     *
     * @param shipped the schema that came with the portal; nothing where an editor made the kind
     * @throws CannotBeDone if it would be otherwise
     */
    static void mustHold(ContentType after, Optional<JsonNode> shipped) {
        boolean asked = isAskable(after.schema());
        if (asked && shipped.isPresent() && !isAskable(shipped.get())) {
            throw new CannotBeDone("cannot.kind.not-askable");
        }
        if (asked || shipped.isEmpty()) {
            mustBeOne(after);
        }
    }

    private static boolean isAskable(JsonNode schema) {
        return schema.path("x-gt").path("askable").asBoolean(false);
    }

    /** It lives in one of them, and what lives in a case is asked for by name and stands once it was given. */
    private static void mustBeOne(ContentType type) {
        for (KindRoom room : values()) {
            boolean here =
                    room.compartment == type.compartment() && type.label().compareTo(room.label) >= 0;
            boolean asked = room == EVERYBODY
                    ? type.answeredBy().isEmpty()
                    : !type.answeredBy().isEmpty() && room.answeredBy().containsAll(type.answeredBy());
            if (here && asked && type.inProcess()) {
                return;
            }
            if (here && !asked) {
                throw new CannotBeDone("cannot.kind.nobody-answers");
            }
        }
        throw new CannotBeDone("cannot.kind.no-room");
    }
}
