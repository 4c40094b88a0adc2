package org.goldenthread.web.pages.invite;

import java.util.Map;
import java.util.Set;

/**
 * Who can say yes to somebody knowing about the child.
 *
 * @param names their names by who they are
 * @param children of whom it has to be said how one knows that they understand it
 */
record Givers(Map<String, String> names, Set<String> children) {

    static final Givers NOBODY = new Givers(Map.of(), Set.of());

    boolean child(String giver) {
        return names.containsKey(giver) && children.contains(giver);
    }
}
