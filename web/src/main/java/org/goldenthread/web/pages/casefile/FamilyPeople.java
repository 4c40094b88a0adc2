package org.goldenthread.web.pages.casefile;

import java.util.List;

/** Who takes part, for a family: each with why and until when. */
public record FamilyPeople(List<Group> groups) {

    /** @param child about whom; empty where the reader has one case only */
    public record Group(String child, List<PersonRow> people) {}
}
