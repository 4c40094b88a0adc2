package org.goldenthread.core.editorial;

import java.util.Locale;

/** What becomes of files that are brought in. */
enum ImportKind {
    /** Drafts in a release, which two editors bring to the public. */
    DRAFTS,
    /** Out at once: for a portal whose desk nobody has touched. */
    PUBLISH,
    /** Nothing: only what would become of them is said. */
    TRY;

    static ImportKind named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
