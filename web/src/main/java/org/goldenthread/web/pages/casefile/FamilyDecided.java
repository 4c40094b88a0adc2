package org.goldenthread.web.pages.casefile;

import java.util.List;

/** What was decided, for a family; children about whom nothing was decided yet are left out. */
public record FamilyDecided(List<Group> groups) {

    /** @param child about whom */
    public record Group(String child, List<Decided> decided) {}
}
