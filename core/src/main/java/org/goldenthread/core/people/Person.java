package org.goldenthread.core.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** One person, whatever parts they play: a child, a relative, a professional. How to reach them is kept elsewhere. */
@Entity
@Table(name = "person")
class Person {

    @Id
    private UUID id;

    @Column(name = "known_as", nullable = false)
    private String knownAs;

    @Column(name = "full_name", nullable = false)
    private String fullName;

    @Column(name = "born_on")
    private @Nullable LocalDate bornOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Language language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReadingVariant reading;

    @Column
    private @Nullable String interpreter;

    @Column
    private @Nullable String communication;

    @Version
    private int version;

    protected Person() {}

    Person(NewPerson somebody) {
        this.id = PersonId.next().value();
        this.knownAs = somebody.knownAs();
        this.fullName = somebody.fullName();
        this.bornOn = somebody.bornOn();
        needs(somebody.needs());
    }

    PersonId id() {
        return new PersonId(id);
    }

    String knownAs() {
        return knownAs;
    }

    String fullName() {
        return fullName;
    }

    @Nullable
    LocalDate bornOn() {
        return bornOn;
    }

    void bornOn(LocalDate day) {
        bornOn = day;
    }

    Needs needs() {
        return new Needs(language, reading, interpreter, communication);
    }

    final void needs(Needs wanted) {
        this.language = wanted.language();
        this.reading = wanted.reading();
        this.interpreter = wanted.interpreter();
        this.communication = wanted.communication();
    }

    Profile profile() {
        return new Profile(id(), knownAs, fullName, bornOn, needs());
    }

    @Override
    public String toString() {
        return "person " + id;
    }
}
