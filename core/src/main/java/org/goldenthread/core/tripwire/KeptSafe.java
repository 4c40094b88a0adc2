package org.goldenthread.core.tripwire;

import java.util.List;
import org.goldenthread.core.kernel.CannotBeDone;

/**
 * The words may say where somebody is who must not be found, and nobody else could look at them there before they are read.
 * Nothing was written; whoever wrote them takes it out first. Says where in the form, and never what.
 */
public class KeptSafe extends CannotBeDone {
    private static final long serialVersionUID = 1L;

    private final transient List<String> paths;

    KeptSafe(List<String> paths) {
        super("cannot.kept-safe");
        this.paths = List.copyOf(paths);
    }

    /** Where in the form, with dots; an empty path for what stands beside the answers. */
    public List<String> paths() {
        return paths;
    }
}
