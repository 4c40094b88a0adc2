package org.goldenthread.web.opening;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.goldenthread.core.casefile.TellingClock;
import org.goldenthread.core.content.ContentSeeding;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.editorial.EditorialSeeding;
import org.goldenthread.core.editorial.ImportClock;
import org.goldenthread.core.editorial.PublishingClock;
import org.goldenthread.core.editorial.WordingSeeding;
import org.goldenthread.core.editorial.WordsClock;
import org.goldenthread.core.kernel.ForgettingClock;
import org.goldenthread.core.kernel.SchemaMigration;
import org.goldenthread.core.kinds.CarryingClock;
import org.goldenthread.core.notification.OutboxClock;
import org.goldenthread.core.notification.hook.HookClock;
import org.goldenthread.core.search.IndexClock;
import org.goldenthread.core.tripwire.LookBackClock;
import org.goldenthread.web.login.AccountsClock;
import org.goldenthread.workflows.engine.EngineRoom;

/** Brings the database to its schema, then opens the rooms in the order they lean on each other; closes them in reverse. */
@WebListener
public class PortalOpening implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(PortalOpening.class.getName());

    @Resource(lookup = "java:jboss/datasources/GoldenThreadSchema")
    DataSource dataSource;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService scheduler;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        int steps = SchemaMigration.run(dataSource, PortalOpening.class.getClassLoader());
        LOG.info(() -> "The schema stands; steps taken: " + steps);
        room(Texts.class).load(PortalOpening.class.getClassLoader());
        room(ContentSeeding.class).run();
        room(EditorialSeeding.class).run();
        room(WordingSeeding.class).run();
        room(WordsClock.class).start(scheduler);
        room(EngineRoom.class).start();
        room(OutboxClock.class).start(scheduler);
        room(IndexClock.class).start(scheduler);
        room(LookBackClock.class).start(scheduler);
        room(PublishingClock.class).start(scheduler);
        room(ImportClock.class).start(scheduler);
        room(CarryingClock.class).start(scheduler);
        room(HookClock.class).start(scheduler);
        room(ForgettingClock.class).start(scheduler);
        room(TellingClock.class).start(scheduler);
        room(AccountsClock.class).start(scheduler);
        LOG.info("The portal is open");
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        room(AccountsClock.class).stop();
        room(TellingClock.class).stop();
        room(ForgettingClock.class).stop();
        room(HookClock.class).stop();
        room(ImportClock.class).stop();
        room(CarryingClock.class).stop();
        room(PublishingClock.class).stop();
        room(LookBackClock.class).stop();
        room(IndexClock.class).stop();
        room(OutboxClock.class).stop();
        room(EngineRoom.class).stop();
        room(WordsClock.class).stop();
    }

    private static <T> T room(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
