package org.goldenthread.web.pages.plan;

import java.util.List;
import org.goldenthread.web.pages.parts.Link;

/** Where somebody has plans for several children: one link each, by first name. */
public record WhichPlan(List<Link> plans) {

    public WhichPlan {
        plans = List.copyOf(plans);
    }
}
