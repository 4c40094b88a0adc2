package org.goldenthread.web.pages.plan;

import java.util.List;

/**
 * The last look before the plan leaves the room: what goes, what stays, who will be able to read it.
 *
 * @param parts what is shared
 * @param staying how many parts stay in the room
 * @param lead who keeps an eye on it; empty where nobody was named
 * @param words what the family says with it; may be empty
 * @param gaining those who cannot read it now and will then
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
        List<String> inside,
        List<Hidden> hidden) {

    public LastLook {
        parts = List.copyOf(parts);
        gaining = List.copyOf(gaining);
        inside = List.copyOf(inside);
        hidden = List.copyOf(hidden);
    }

    /**
     * Somebody who will be able to read it.
     *
     * @param name empty where the reader may not know who it is
     * @param as in what capacity
     * @param why why they may
     * @param until until when, in words
     */
    public record Gaining(String name, String as, String why, String until) {}

    /** A box that is sent along without being seen. */
    public record Hidden(String name, String value) {}
}
