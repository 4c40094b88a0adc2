package org.goldenthread.demonstration;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.goldenthread.core.kernel.Settings;

/** Opens the mail sink, and has the family settle in as soon as the portal is open. */
@WebListener
public class DemonstrationOpening implements ServletContextListener {

    private static final int USUAL_PORT = 2525;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    ManagedScheduledExecutorService scheduler;

    @Inject
    MailSink sink;

    @Inject
    Settling settling;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        sink.open(Settings.number("gt.smtp.port", USUAL_PORT));
        settling.begin(scheduler);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        settling.stop();
        sink.close();
    }
}
