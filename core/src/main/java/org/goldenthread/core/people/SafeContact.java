package org.goldenthread.core.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.SealedText;
import org.goldenthread.core.kernel.Sealing;
import org.jspecify.annotations.Nullable;

/** One safe way to reach one person. The address or number is sealed; what is said anew becomes a new row. */
@Entity
@Table(name = "safe_contact")
class SafeContact {

    /** Minutes, because a time of day that travels as a database time moves with the time zones of driver and server. */
    private static final int END_OF_DAY = 24 * 60;

    @Id
    private UUID id;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Channel channel;

    @Embedded
    private SealedText sealed;

    @Column(name = "safe_days", nullable = false, updatable = false)
    private String safeDays;

    @Column(name = "safe_from", nullable = false, updatable = false)
    private int safeFrom;

    @Column(name = "safe_until", nullable = false, updatable = false)
    private int safeUntil;

    @Column(name = "voicemail", nullable = false, updatable = false)
    private boolean voicemail;

    @Column(name = "neutral_sender", nullable = false, updatable = false)
    private boolean neutralSender;

    @Column(name = "said_by", nullable = false, updatable = false)
    private UUID saidBy;

    @Column(name = "said_at", nullable = false, updatable = false)
    private Instant saidAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected SafeContact() {}

    SafeContact(PersonId person, NewSafeContact said, PersonId saidBy, Instant saidAt, Sealing sealing) {
        this.id = SafeContactId.next().value();
        this.personId = person.value();
        this.channel = said.channel();
        this.sealed = sealing.seal(said.value(), id);
        this.safeDays = said.hours().days().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        this.safeFrom = minuteOf(said.hours().from());
        this.safeUntil = minuteOf(said.hours().until());
        this.voicemail = said.voicemail();
        this.neutralSender = said.neutralSender();
        this.saidBy = saidBy.value();
        this.saidAt = saidAt;
    }

    SafeContactId id() {
        return new SafeContactId(id);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Channel channel() {
        return channel;
    }

    SafeHours hours() {
        LocalTime until = safeUntil == END_OF_DAY ? LocalTime.MAX : LocalTime.ofSecondOfDay(safeUntil * 60L);
        return new SafeHours(
                Arrays.stream(safeDays.split(",", -1)).map(DayOfWeek::valueOf).collect(Collectors.toSet()),
                LocalTime.ofSecondOfDay(safeFrom * 60L),
                until);
    }

    private static int minuteOf(LocalTime time) {
        return time.equals(LocalTime.MAX) ? END_OF_DAY : time.toSecondOfDay() / 60;
    }

    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    /** Whether nobody but the person themselves has said it. */
    boolean isOwnWord() {
        return saidBy.equals(personId);
    }

    Reach open(Sealing sealing) {
        return new Reach(
                id(),
                channel,
                sealing.open(sealed, id),
                hours(),
                voicemail,
                neutralSender,
                new PersonId(saidBy),
                saidAt);
    }

    @Override
    public String toString() {
        return "safe contact " + id;
    }
}
