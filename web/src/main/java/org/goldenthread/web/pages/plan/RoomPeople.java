package org.goldenthread.web.pages.plan;

import java.util.List;
import org.goldenthread.web.pages.shell.Page;

/**
 * Who the room speaks of: who works with the family and so may not come in, and who of the family may write.
 *
 * @param outside first names of the coordinator and the social worker, the coordinator first
 * @param coordinator the coordinator's first name; empty where there is none
 * @param family first names of those who may write; never who is there
 * @param alone true while the family has the day to itself
 */
record RoomPeople(List<String> outside, String coordinator, List<String> family, boolean alone) {

    RoomPeople {
        outside = List.copyOf(outside);
        family = List.copyOf(family);
    }

    String closedTo(Page page) {
        return outside.isEmpty()
                ? page.say("plan.room.closed-to.all")
                : page.say("plan.room.closed-to", "names", String.join(", ", outside));
    }

    String waiting(Page page) {
        return alone && !coordinator.isEmpty() ? page.say("plan.room.waiting", "name", coordinator) : "";
    }

    String writers(Page page) {
        if (family.isEmpty()) {
            return "";
        }
        return family.size() == 1
                ? page.say("plan.room.writes", "name", family.get(0))
                : page.say("plan.room.write", "names", listed(page));
    }

    private String listed(Page page) {
        String last = family.get(family.size() - 1);
        String others = String.join(", ", family.subList(0, family.size() - 1));
        return page.say("plan.who.and", "one", others, "others", last);
    }
}
