package org.goldenthread.core.tripwire;

import java.util.UUID;
import org.goldenthread.core.access.SubjectKind;

/** Each room whose things can be held back says what they say, for whoever decides. One bean per kind. */
public interface HeldWords {

    SubjectKind kind();

    /** What it says now, and what it is called; the words of everything that others would read of it. */
    Told tell(UUID thing);

    /**
     * A thing's words.
     *
     * @param typeKey a text key for what kind of thing it is
     * @param title what its writer calls it; empty where they gave it no name
     */
    record Told(String typeKey, String title, Words words) {}
}
