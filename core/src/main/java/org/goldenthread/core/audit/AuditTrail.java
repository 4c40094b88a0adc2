package org.goldenthread.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/**
 * Where everything that happens is written down. What is done is written when its transaction ends, and vanishes with
 * it; what is refused is written at once, in a transaction of its own, because the one it happened in will not live.
 */
@ApplicationScoped
public class AuditTrail {

    private static final Object LINES = new Object();

    private AuditRows rows;
    private TransactionSynchronizationRegistry transactions;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected AuditTrail() {}

    @Inject
    AuditTrail(AuditRows rows, Transactions transactions) {
        this.rows = rows;
        this.transactions = transactions.registry();
    }

    /** Writes the line as the last act of the running transaction, or of one of its own. */
    @Transactional
    public void record(AuditEntry entry) {
        @SuppressWarnings("unchecked")
        List<AuditEntry> lines = (List<AuditEntry>) transactions.getResource(LINES);
        if (lines == null) {
            List<AuditEntry> first = new ArrayList<>();
            transactions.putResource(LINES, first);
            // the lock on a chain's end is taken last of all, so that it is held for a moment and no two wait for each
            // other
            transactions.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
                        rows.append(first);
                    }
                }

                @Override
                public void afterCompletion(int status) {
                    // nothing: the lines live and die with the transaction
                }
            });
            lines = first;
        }
        lines.add(entry);
    }

    /** Writes the line now, whatever becomes of the running transaction. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void recordApart(AuditEntry entry) {
        rows.appendApart(entry);
    }
}
