package org.goldenthread.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Everybody of the demonstration who can sign in, in the order they are shown. Whoever seeds the family says who they are. */
@ApplicationScoped
public class Company {

    private volatile List<DemonstrationPerson> people = List.of();

    /** From here on these are the people; they have accounts already. */
    void are(List<DemonstrationPerson> all) {
        people = List.copyOf(all);
    }

    public List<DemonstrationPerson> people() {
        return people;
    }
}
