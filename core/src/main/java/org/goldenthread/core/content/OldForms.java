package org.goldenthread.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.goldenthread.core.kernel.KeptForAWhile;

/** Forms that were never sent: half-filled ones for 90 days, those that came too late for two hours. */
@ApplicationScoped
class OldForms implements KeptForAWhile {

    private Drafts drafts;
    private UnsentForms unsent;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected OldForms() {}

    @Inject
    OldForms(Drafts drafts, UnsentForms unsent) {
        this.drafts = drafts;
        this.unsent = unsent;
    }

    @Override
    public void forgetOld() {
        unsent.forgetOld();
        drafts.forgetOld();
    }
}
