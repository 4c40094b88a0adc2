package org.goldenthread.core.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What one person is to another, and whether parental responsibility comes with it. A former carer stays one. */
@Entity
@Table(name = "relationship")
class Relationship {

    @Id
    private UUID id;

    @Column(name = "from_person", nullable = false, updatable = false)
    private UUID fromPerson;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Kin kin;

    @Column(name = "to_person", nullable = false, updatable = false)
    private UUID toPerson;

    @Column(name = "responsibility_basis")
    private @Nullable String responsibility;

    @Column(name = "since_on", updatable = false)
    private @Nullable LocalDate since;

    @Column(name = "until_on")
    private @Nullable LocalDate until;

    protected Relationship() {}

    Relationship(NewRelationship said) {
        if (said.from().equals(said.to())) {
            throw new CannotBeDone("cannot.relationship.oneself");
        }
        this.id = Ids.next();
        this.fromPerson = said.from().value();
        this.kin = said.kin();
        this.toPerson = said.to().value();
        this.responsibility = said.responsibility();
        this.since = said.since();
    }

    void endOn(LocalDate day) {
        this.until = day;
    }

    Tie tie() {
        return new Tie(new PersonId(fromPerson), kin, new PersonId(toPerson), responsibility, since, until);
    }
}
