package org.goldenthread.core.privilege;

import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.document.FileLine;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/**
 * A waiver, to be read by the side whose advice it is.
 *
 * @param room whose advice it is: the authority's or a party's
 * @param knownAs what whoever is to read it is called
 * @param mayConfirm whether whoever asks is the lawyer to confirm it
 * @param mayTakeBack whether whoever asks is the client who said it
 */
public record WaiverLine(
        WaiverId id,
        CaseId caseId,
        Compartment room,
        FileLine paper,
        PersonId recipient,
        String knownAs,
        Capacity capacity,
        State state,
        boolean mayConfirm,
        boolean mayTakeBack) {

    /** How far it has come. Words for each stand in the texts under {@code waiver.state.<name>}. */
    public enum State {
        /** The client has said it; nobody reads anything yet. */
        WAITS,
        /** The lawyer has confirmed it, and it is read. */
        HOLDS,
        /** It was taken back, or whoever read it takes part no more. */
        OVER
    }
}
