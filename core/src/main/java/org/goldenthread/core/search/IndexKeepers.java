package org.goldenthread.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.goldenthread.core.kernel.Ids;

/**
 * Which server does a piece of the work on the index. It holds the work for half a minute at a time, by the clock of the
 * database; one that died holds it no longer than that.
 */
@ApplicationScoped
class IndexKeepers {

    private static final int SECONDS = 30;

    private final UUID me = Ids.untimed();

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    /** What one server does at a time. */
    enum Work {
        INDEX,
        FILES
    }

    /** True where it is ours from now on, or was already; false while another server holds it. */
    boolean hold(Work work) {
        return entities.createNativeQuery("update index_keeper set holder = :me,"
                                + " held_until = timestampadd(second, :seconds, utc_timestamp(3))"
                                + " where work = :work and (holder = :me or held_until <= utc_timestamp(3))")
                        .setParameter("me", me.toString())
                        .setParameter("seconds", SECONDS)
                        .setParameter("work", work.name())
                        .executeUpdate()
                == 1;
    }

    /** Another server need not wait for what we hold. */
    void giveBack() {
        entities.createNativeQuery("update index_keeper set held_until = utc_timestamp(3) where holder = :me")
                .setParameter("me", me.toString())
                .executeUpdate();
    }
}
