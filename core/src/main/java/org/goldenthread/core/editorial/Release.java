package org.goldenthread.core.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.content.Writing;
import org.goldenthread.core.kernel.CannotBeDone;
import org.jspecify.annotations.Nullable;

/**
 * Things that go out together, at one instant. That they are out is told by the clock, of each of them as of every other
 * thing; and so is how far the release has come.
 */
@Entity
@Table(name = "editorial_release")
class Release {

    @Id
    private UUID id;

    @Column(name = "name", nullable = false, updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage", nullable = false)
    private ReleaseStage stage;

    @Column(name = "number", nullable = false)
    private int number;

    @Column(name = "goes_out_at")
    private @Nullable Instant at;

    @Column(name = "begun_at", nullable = false, updatable = false)
    private Instant begunAt;

    @Embedded
    private AccessStamp stamp;

    protected Release() {}

    Release(ReleaseId id, String name, Instant now) {
        this.id = id.value();
        this.name = line(name);
        this.stage = ReleaseStage.OPEN;
        this.number = 1;
        this.begunAt = now;
        this.stamp = EditorialItem.desk();
    }

    private static String line(String name) {
        String tidy = Writing.tidy(name);
        boolean fits = !tidy.isEmpty() && tidy.length() <= ReleaseGathering.LONGEST_NAME;
        if (!fits || tidy.indexOf('\n') >= 0 || Writing.deceives(tidy)) {
            throw new CannotBeDone("cannot.editorial.release.name", String.valueOf(ReleaseGathering.LONGEST_NAME));
        }
        return tidy;
    }

    /** Something is put into it or taken out. */
    void change() {
        number++;
    }

    void ask() {
        if (stage != ReleaseStage.OPEN) {
            throw new CannotBeDone("cannot.editorial.release.not-open");
        }
        stage = ReleaseStage.IN_REVIEW;
        number++;
    }

    void approve(Instant begins) {
        if (stage != ReleaseStage.IN_REVIEW) {
            throw new CannotBeDone("cannot.editorial.release.not-asked");
        }
        stage = ReleaseStage.SCHEDULED;
        at = begins;
        number++;
    }

    void takeBack(Instant now) {
        if (!standsStill(now)) {
            throw new CannotBeDone("cannot.editorial.release.nothing-waits");
        }
        stage = ReleaseStage.OPEN;
        at = null;
        number++;
    }

    void rollBack(Instant now) {
        if (stageAt(now) != ReleaseStage.OUT) {
            throw new CannotBeDone("cannot.editorial.release.not-out");
        }
        stage = ReleaseStage.ROLLED_BACK;
        number++;
    }

    /** Whether things can be put into it. */
    boolean isOpen() {
        return stage == ReleaseStage.OPEN;
    }

    /** Whether it waits for a second person. */
    boolean isInReview() {
        return stage == ReleaseStage.IN_REVIEW;
    }

    /** Whether what is in it waits for a second person or for its time. */
    boolean standsStill(Instant now) {
        ReleaseStage then = stageAt(now);
        return then == ReleaseStage.IN_REVIEW || then == ReleaseStage.SCHEDULED;
    }

    /** How far it has come at this instant; nobody has to write that down. */
    ReleaseStage stageAt(Instant now) {
        return stage == ReleaseStage.SCHEDULED && !now.isBefore(wentOutAt()) ? ReleaseStage.OUT : stage;
    }

    /** Since when it is out, or will be. */
    Instant wentOutAt() {
        return Objects.requireNonNull(at);
    }

    ReleaseId id() {
        return new ReleaseId(id);
    }

    String name() {
        return name;
    }

    /** Counts whatever was done with it, so that nobody says yes to something that they have not seen. */
    int number() {
        return number;
    }

    @Nullable
    Instant at() {
        return at;
    }

    Subject subject() {
        return new Subject(SubjectKind.CONTENT, id, stamp);
    }
}
