package org.goldenthread.core.tripwire;

import java.util.UUID;
import org.goldenthread.core.access.HoldingBack.Held;
import org.goldenthread.core.access.SubjectKind;

/** Each room whose things can wait gives them back to whoever wrote them. One bean per kind. */
public interface GivingBack {

    SubjectKind kind();

    /** Whether its writer can have it back: what a process stands on, and what is before a court, stays where it is. */
    boolean canGo(Held waits);

    /** Whether others may have read what would go, before it began to wait: it goes as whoever may change it takes it out. */
    boolean stoodBefore(Held waits);

    /** Nobody else changes the thing until this transaction ends. */
    void hold(UUID thing);

    /**
     * What waited is there for nobody any more; what stood there before it began to wait stands there again.
     *
     * @param nobodySaw whether nobody but its writer has seen it, so that nothing of it has to be kept
     */
    void goes(Held waited, boolean nobodySaw);
}
