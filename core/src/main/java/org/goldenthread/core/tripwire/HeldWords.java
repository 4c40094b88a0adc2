package org.goldenthread.core.tripwire;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Each room whose things can be held back says what they say, for whoever decides and for looking them through. One bean per kind. */
public interface HeldWords {

    SubjectKind kind();

    /**
     * What stands in the case, whoever reads it, in an order that stays: for looking it through anew.
     *
     * @param after the last that was looked through; null for none
     */
    List<Standing> standing(CaseId caseId, @Nullable UUID after, int most);

    /** What it says now, and what it is called; the words of everything that others would read of it. */
    Told tell(UUID thing);

    /**
     * Something in its place.
     *
     * @param writer who wrote it as it is now; null for a step of a process, and where nobody's name is kept
     */
    record Standing(Subject subject, @Nullable PersonId writer) {}

    /**
     * It could be read before it waited.
     *
     * @param since the first instant at which one of them could
     * @param read whether one of them did; not who
     */
    record Open(Instant since, boolean read) {}

    /**
     * A thing's words.
     *
     * @param typeKey a text key for what kind of thing it is
     * @param title what its writer calls it; empty where they gave it no name
     * @param readers from whom alone it is held, where whoever decides does not read it: they are shown what was found, and
     *     nothing that stands around it; empty where it is held from whoever reads there
     * @param open what they could read of it before; null where they never could, and where it is held from whoever reads there
     */
    record Told(
            String typeKey,
            String title,
            Words words,
            Set<PersonId> readers,
            @Nullable Open open) {

        public Told {
            readers = Set.copyOf(readers);
        }

        public Told(String typeKey, String title, Words words) {
            this(typeKey, title, words, Set.of(), null);
        }

        /** Whether whoever decides reads no more of it than what was found. */
        public boolean byName() {
            return !readers.isEmpty();
        }
    }
}
