package org.goldenthread.core.notification.hook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.notification.Retrying;
import org.jspecify.annotations.Nullable;

/** One thing to be told to one address. Told again, it has the same id, by which the other side knows it. */
@Entity
@Table(name = "hook_call")
class HookCall {

    /** Longer than anybody takes to connect and to answer. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    @Id
    private UUID id;

    @Column(name = "address", nullable = false, updatable = false)
    private String address;

    @Column(name = "body", nullable = false, updatable = false)
    private String body;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private HookState state;

    @Column(name = "attempts", nullable = false)
    private int attempts;

    @Column(name = "not_before", nullable = false)
    private Instant notBefore;

    @Column(name = "leased_until")
    private @Nullable Instant leasedUntil;

    @Column(name = "trouble")
    private @Nullable String trouble;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "over_at")
    private @Nullable Instant overAt;

    protected HookCall() {}

    HookCall(URI address, String body, Instant now) {
        this.id = Ids.next();
        this.address = address.toString();
        this.body = body;
        this.state = HookState.QUEUED;
        this.notBefore = now;
        this.madeAt = now;
    }

    HookPost.Call claim(Instant now) {
        state = HookState.SENDING;
        leasedUntil = now.plus(LEASE);
        attempts++;
        return new HookPost.Call(id.toString(), URI.create(address), body, now);
    }

    void taken(Instant now) {
        state = HookState.TAKEN;
        overAt = now;
        leasedUntil = null;
        trouble = null;
    }

    void failed(String why, Instant now) {
        trouble = why;
        leasedUntil = null;
        if (Retrying.givesUpAfter(attempts)) {
            state = HookState.DEAD;
            overAt = now;
        } else {
            state = HookState.QUEUED;
            notBefore = now.plus(Retrying.pauseAfter(attempts));
        }
    }

    /** From the beginning. @return false where it is not dead */
    boolean again(Instant now) {
        if (state != HookState.DEAD) {
            return false;
        }
        state = HookState.QUEUED;
        attempts = 0;
        notBefore = now;
        overAt = null;
        return true;
    }

    boolean isOnItsWay() {
        return state == HookState.SENDING;
    }

    DeadCall dead() {
        return new DeadCall(id, address, body, attempts, String.valueOf(trouble), madeAt);
    }
}
