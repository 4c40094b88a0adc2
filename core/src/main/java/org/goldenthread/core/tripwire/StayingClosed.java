package org.goldenthread.core.tripwire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.HoldingBack;
import org.goldenthread.core.access.HoldingBack.Held;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CaseId;

/**
 * What somebody has said is not to be read by name. Nobody writes it again, and so nothing brings it back to those who may say
 * otherwise but their own look: an address is safe no more, or was never where somebody hides.
 */
@ApplicationScoped
@Transactional
public class StayingClosed {

    private HoldingBack holding;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected StayingClosed() {}

    @Inject
    StayingClosed(HoldingBack holding) {
        this.holding = holding;
    }

    /** What stays closed in the case, for whoever may let it be read after all; nothing for those who may not. */
    @Requires(Action.SEE)
    public List<Held> in(CaseId caseId) {
        return holding.isKeeper(caseId)
                ? holding.in(caseId).stream()
                        .filter(held -> held.subject().kind() == SubjectKind.DISCLOSURE && held.sentBackAt() != null)
                        .toList()
                : List.of();
    }
}
