package org.goldenthread.core.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Some row that carries a stamp, as those of every feature do. */
@Entity
class PlacedRow {

    @Id
    @GeneratedValue
    Long number;

    @Column(name = "thing")
    UUID thing;

    @Column(name = "audience_key")
    @Nullable
    String audienceKey;

    @Embedded
    AccessStamp stamp;

    protected PlacedRow() {}

    PlacedRow(Subject subject, Audience audience) {
        this.thing = subject.id();
        this.stamp = subject.stamp();
        this.audienceKey = audience.key(subject.stamp());
    }
}
