package org.goldenthread.web.pages.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who takes part, for a family: each with why and until when. */
public record FamilyPeople(List<Group> groups) {

    /**
     * @param child about whom; empty where the reader has one case only
     * @param stop where the reader says that the family does not want to go on; null where that is not theirs to say
     */
    public record Group(
            String child, List<PersonRow> people, @Nullable String stop) {}
}
