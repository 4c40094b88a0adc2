package org.goldenthread.web.pages.plan;

import java.util.List;
import org.goldenthread.web.pages.casefile.GainingInWords.Gaining;

/**
 * The last look before the plan leaves the room: what goes, what stays, who will be able to read it.
 *
 * @param parts what is shared
 * @param staying how many parts stay in the room
 * @param lead who keeps an eye on it; empty where nobody was named
 * @param words what the family says with it; may be empty
 * @param gaining those who cannot read it now and will then
 * @param warnings what to think of first
 * @param inside those who read it here already
 * @param hidden what was chosen, to be sent once more with the button
 */
public record LastLook(
        String action,
        String back,
        String room,
        String token,
        List<PlanPart> parts,
        int staying,
        String lead,
        String words,
        List<Gaining> gaining,
        List<String> warnings,
        List<String> inside,
        List<Hidden> hidden) {

    public LastLook {
        parts = List.copyOf(parts);
        gaining = List.copyOf(gaining);
        warnings = List.copyOf(warnings);
        inside = List.copyOf(inside);
        hidden = List.copyOf(hidden);
    }

    /** A box that is sent along without being seen. */
    public record Hidden(String name, String value) {}
}
