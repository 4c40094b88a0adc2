package org.goldenthread.core.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
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

    void name(String english, String welsh) {
        this.english = english;
        this.welsh = welsh;
    }

    /** It belongs to no case; whoever keeps the staff in order comes to it by role. */
    Subject subject() {
        return subject(id);
    }

    /** Whatever holds for every agency, asked about none in particular. */
    static Subject anyOfThem() {
        return subject(new UUID(0, 0));
    }

    private static Subject subject(UUID which) {
        return new Subject(SubjectKind.PORTAL, which, AccessStamp.portal(Compartment.EDITORIAL, Label.SENSITIVE));
    }

    NewAgency said() {
        return new NewAgency(kind, english, welsh);
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
