package org.goldenthread.core.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Where a thing lives: case, compartment, label, and the party it belongs to. Every row that a person could ever see
 * carries one. Its two keys are what an actor's grants are matched with, in memory, in SQL and in the index alike.
 *
 * <p>{@code anyKey} opens to whoever holds the compartment in that case, {@code ownKey} to the party named; where a room has no
 * use for one of them, it opens the one thing to whom it was opened by name.
 */
@Embeddable
public class AccessStamp {

    @Column(name = "case_id")
    private @Nullable UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "compartment", nullable = false, updatable = false)
    private Compartment compartment;

    @Enumerated(EnumType.STRING)
    @Column(name = "label", nullable = false)
    private Label label;

    @Column(name = "party_id")
    private @Nullable UUID partyId;

    @Enumerated(EnumType.STRING)
    @Column(name = "for_capacity")
    private @Nullable Capacity forCapacity;

    @Column(name = "any_key", nullable = false)
    private String anyKey;

    @Column(name = "own_key")
    private @Nullable String ownKey;

    protected AccessStamp() {}

    private AccessStamp(
            @Nullable UUID caseId,
            Compartment compartment,
            Label label,
            @Nullable UUID partyId,
            @Nullable Capacity forCapacity) {
        this.caseId = caseId;
        this.compartment = compartment;
        this.label = label;
        this.partyId = partyId;
        this.forCapacity = forCapacity;
        this.anyKey =
                forCapacity == null ? AccessKey.any(caseId, compartment, label) : AccessKey.as(caseId, forCapacity);
        this.ownKey = partyId == null ? null : AccessKey.own(caseId, compartment, label, partyId);
    }

    /** A thing in a case's compartment, belonging to nobody in particular. */
    public static AccessStamp in(CaseId caseId, Compartment compartment, Label label) {
        return new AccessStamp(caseId.value(), compartment, label, null, null);
    }

    /** A thing in a case's compartment that belongs to a party: their own notes, their lawyer's advice, what they told the coordinator. */
    public static AccessStamp of(CaseId caseId, Compartment compartment, Label label, PersonId party) {
        return new AccessStamp(caseId.value(), compartment, label, party.value(), null);
    }

    /** A thing that somebody writes: theirs, but for a room where what is said is everybody's. */
    public static AccessStamp writtenBy(PersonId party, CaseId caseId, Compartment compartment, Label label) {
        return compartment.isEverybodys() ? in(caseId, compartment, label) : of(caseId, compartment, label, party);
    }

    /** A thing that waits for whoever holds the capacity in the case, or, with a person, for that person alone. */
    public static AccessStamp waitingFor(
            CaseId caseId, Compartment compartment, Capacity capacity, @Nullable PersonId person) {
        AccessStamp stamp = new AccessStamp(
                caseId.value(), compartment, Label.OFFICIAL, person == null ? null : person.value(), capacity);
        if (person != null) {
            stamp.anyKey = AccessKey.as(caseId.value(), capacity, person.value());
            stamp.ownKey = null;
        }
        return stamp;
    }

    /** The case itself: there for everybody who takes part in any capacity. */
    public static AccessStamp ofCase(CaseId caseId) {
        AccessStamp stamp = in(caseId, Compartment.SHARED, Label.OFFICIAL);
        stamp.ownKey = AccessKey.here(caseId.value());
        return stamp;
    }

    /** A thing of the portal itself, in no case. */
    public static AccessStamp portal(Compartment compartment, Label label) {
        return new AccessStamp(null, compartment, label, null, null);
    }

    /** The key by which it opens to whoever holds the room. */
    public String anyKey() {
        return anyKey;
    }

    /** The key by which it opens to the party it belongs to. */
    public @Nullable String ownKey() {
        return ownKey;
    }

    /** The same place, handled as the other label asks. */
    public AccessStamp withLabel(Label other) {
        AccessStamp stamp = new AccessStamp(caseId, compartment, other, partyId, forCapacity);
        if (forCapacity != null) {
            stamp.anyKey = anyKey;
            stamp.ownKey = ownKey;
        }
        UUID thing = thing();
        return thing == null ? stamp : stamp.asThing(thing);
    }

    /**
     * The same place with a key that opens this thing alone, where things are let be read one by one; elsewhere the same.
     * It stands where no row of the table could have a key of that room: nobody opens all the advice to parties, and
     * nothing that is before the court or said to the authority's lawyer is open by whose it is.
     */
    public AccessStamp asThing(UUID thing) {
        if (caseId == null || forCapacity != null || !compartment.opensOneByOne()) {
            return this;
        }
        AccessStamp stamp = new AccessStamp(caseId, compartment, label, partyId, null);
        String key = AccessKey.thing(caseId, compartment, label, thing);
        if (AccessKey.standsAsOwn(key)) {
            stamp.ownKey = key;
        } else {
            stamp.anyKey = key;
        }
        return stamp;
    }

    /** The thing that can be opened here alone, or null. */
    @Nullable
    UUID thing() {
        UUID own = AccessKey.thingIn(ownKey);
        return own == null ? AccessKey.thingIn(anyKey) : own;
    }

    public @Nullable CaseId caseId() {
        return caseId == null ? null : new CaseId(caseId);
    }

    public Compartment compartment() {
        return compartment;
    }

    public Label label() {
        return label;
    }

    public @Nullable PersonId party() {
        return partyId == null ? null : new PersonId(partyId);
    }

    public @Nullable Capacity forCapacity() {
        return forCapacity;
    }

    /** The words that open it, either of which is enough: for the index, which compares them as the database does. */
    public Set<String> keys() {
        return ownKey == null ? Set.of(anyKey) : Set.of(anyKey, ownKey);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccessStamp that && anyKey.equals(that.anyKey) && Objects.equals(ownKey, that.ownKey);
    }

    @Override
    public int hashCode() {
        return Objects.hash(anyKey, ownKey);
    }
}
