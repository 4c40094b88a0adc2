package org.goldenthread.web.pages.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cases that the reader takes part in.
 *
 * @param open where the reader opens a case, or null where they may not
 * @param emergency where the reader opens somebody else's case in an emergency, or null where they may not
 */
public record CaseList(
        List<CaseRow> cases,
        @Nullable String open,
        @Nullable String emergency) {}
