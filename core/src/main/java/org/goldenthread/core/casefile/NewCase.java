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
 */
public record NewCase(
        NewPerson child, AgencyId agency, @Nullable CaseId siblingOf) {}
