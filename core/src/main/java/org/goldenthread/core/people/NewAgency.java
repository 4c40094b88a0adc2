package org.goldenthread.core.people;

import org.goldenthread.core.kernel.CannotBeDone;

/** An agency that the portal has not met, or what one is called from now on: its name in both languages. */
public record NewAgency(AgencyKind kind, String english, String welsh) {

    private static final int LONGEST = 200;

    public NewAgency {
        english = english.strip();
        welsh = welsh.strip();
        if (english.isEmpty() || welsh.isEmpty() || english.length() > LONGEST || welsh.length() > LONGEST) {
            throw new CannotBeDone("cannot.agency.name");
        }
    }
}
