package org.goldenthread.core.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.Language;

/** An organisation that somebody works for. Its name stands in both languages. */
@Entity
@Table(name = "agency")
class Agency {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private AgencyKind kind;

    @Column(name = "name_en", nullable = false)
    private String english;

    @Column(name = "name_cy", nullable = false)
    private String welsh;

    protected Agency() {}

    Agency(AgencyKind kind, String english, String welsh) {
        this.id = AgencyId.next().value();
        this.kind = kind;
        this.english = english;
        this.welsh = welsh;
    }

    AgencyId id() {
        return new AgencyId(id);
    }

    AgencyKind kind() {
        return kind;
    }

    String name(Language language) {
        return language == Language.WELSH ? welsh : english;
    }
}
