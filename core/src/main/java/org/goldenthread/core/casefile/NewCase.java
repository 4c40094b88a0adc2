package org.goldenthread.core.casefile;

import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.people.NewPerson;
import org.jspecify.annotations.Nullable;

/**
 * A case to be opened.
 *
 * @param agency the agency that opens it; the opener works there
 * @param siblingOf the case of a brother or sister that the opener may see, or null
 * @param token made by the page, unique for what the opener means to do once; null where the caller already sees to that
 */
public record NewCase(
        NewPerson child,
        AgencyId agency,
        @Nullable CaseId siblingOf,
        @Nullable String token) {}
