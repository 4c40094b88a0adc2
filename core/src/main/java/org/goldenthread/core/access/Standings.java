package org.goldenthread.core.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How people stand to cases, read once in each transaction: a page that asks the policy about fifty things asks the
 * database once. Nothing outlives the transaction, so what changed is seen by the next request; what changes in this one
 * is seen at once.
 */
@ApplicationScoped
class Standings {

    private static final Object READ = new Object();

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    private Grants grants;
    private NeverSees neverSees;
    private HeldBacks heldBacks;
    private Holdings holdings;

    /** For the container, which makes a proxy of it and gives it the registry. */
    @SuppressWarnings("NullAway.Init")
    protected Standings() {}

    @Inject
    @SuppressWarnings("NullAway.Init")
    Standings(Holdings holdings, Grants grants, NeverSees neverSees, HeldBacks heldBacks) {
        this.holdings = holdings;
        this.heldBacks = heldBacks;
        this.grants = grants;
        this.neverSees = neverSees;
    }

    /** Every grant the person ever held in the case. */
    List<GrantTerms> held(PersonId person, CaseId caseId) {
        return holding(person, caseId).grants();
    }

    /** A case that this transaction has looked up for the person. */
    Optional<CaseId> lookedUp(PersonId person) {
        return read().holdings.keySet().stream()
                .filter(key -> key.person().equals(person))
                .flatMap(key -> Stream.ofNullable(key.caseId()))
                .findFirst();
    }

    /** Whether an edge keeps the person from the thing, or from the whole case it is in. */
    boolean hidden(PersonId person, UUID thing, @Nullable CaseId caseId) {
        return holding(person, caseId).kept().stream()
                .filter(KeptBack::isEdge)
                .map(KeptBack::thing)
                .anyMatch(kept -> kept.equals(thing) || caseId != null && kept.equals(caseId.value()));
    }

    /** Whether the thing waits for a second person, somebody else wrote it, and none of the keys lets them read it meanwhile. */
    boolean waits(PersonId person, UUID thing, @Nullable CaseId caseId, Supplier<Set<String>> keys) {
        return holding(person, caseId).kept().stream()
                .anyMatch(held -> !held.isEdge() && held.thing().equals(thing) && !held.isOpenedBy(keys.get()));
    }

    private Holding holding(PersonId person, @Nullable CaseId caseId) {
        return read().holdings
                .computeIfAbsent(new Place(person, caseId), key -> holdings.of(key.person(), key.caseId()));
    }

    /** What an edge keeps from the person, and what waits, but for what one of the keys lets them look at. */
    Set<UUID> keptAndWaiting(PersonId person, Set<String> keys) {
        Set<UUID> both = new HashSet<>(neverSees.of(person));
        heldBacks.from(person).stream().filter(held -> !held.isOpenedBy(keys)).forEach(held -> both.add(held.thing()));
        return both;
    }

    /** What the person holds at the instant, in all cases. */
    List<GrantTerms> live(PersonId person, Instant now) {
        Lasting lasting = read().lasting.get(person);
        if (lasting == null || now.isBefore(lasting.since())) {
            lasting = new Lasting(now, grants.notEnded(person, now));
            read().lasting.put(person, lasting);
        }
        return lasting.grants().stream()
                .filter(grant -> grant.span().holds(now))
                .toList();
    }

    /** Forgets what was read, because it has changed. */
    void changed() {
        if (inTransaction()) {
            transaction.putResource(READ, new Read());
        }
    }

    private Read read() {
        if (!inTransaction()) {
            return new Read();
        }
        Read read = (Read) transaction.getResource(READ);
        if (read == null) {
            read = new Read();
            transaction.putResource(READ, read);
        }
        return read;
    }

    private boolean inTransaction() {
        return transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }

    /** @param caseId null for what lives in no case */
    private record Place(PersonId person, @Nullable CaseId caseId) {}

    /** Grants that had not ended at the instant; some may still be to come. */
    private record Lasting(Instant since, List<GrantTerms> grants) {}

    private static final class Read {
        private final Map<Place, Holding> holdings = new HashMap<>();
        private final Map<PersonId, Lasting> lasting = new HashMap<>();
    }
}
