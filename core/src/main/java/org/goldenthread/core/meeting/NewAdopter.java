package org.goldenthread.core.meeting;

import org.goldenthread.core.people.NewPerson;
import org.goldenthread.core.people.NewSafeContact;

/** Whoever the child is placed with for adoption, by name and by how they may safely be reached. */
public record NewAdopter(NewPerson person, NewSafeContact contact) {

    /** Names nobody, wherever it is printed. */
    @Override
    public String toString() {
        return "somebody to be invited";
    }
}
