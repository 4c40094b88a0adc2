package org.goldenthread.web.api.delivery;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.goldenthread.core.editorial.PublishedReading;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.Settings;
import org.goldenthread.web.login.SecurityHeaders;

/** Opens the short way with the portal, and closes it first. */
@WebListener
public class ShortWayOpening implements ServletContextListener {

    private static final int A_HUNDRED_A_SECOND = 6_000;
    private static final int SECONDS_A_MINUTE = 60;

    @Inject
    KeptAnswers kept;

    @Inject
    PublishedReading reading;

    @Inject
    PortalClock clock;

    @Inject
    SecurityHeaders headers;

    @Resource
    ManagedExecutorService threads;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        long aMinute = Settings.number("gt.content.requests-a-minute", A_HUNDRED_A_SECOND);
        ShortWay way = new ShortWay(
                kept,
                new SharedLook(threads, reading::editions),
                reading.variants(),
                clock,
                new Allowances((int) (aMinute * Allowances.SECONDS / SECONDS_A_MINUTE)),
                Origins.of(Settings.text("gt.content.origins", "")),
                headers.always(),
                SecurityHeaders.FOR_TWO_YEARS);
        event.getServletContext().setAttribute(ShortWay.class.getName(), way);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        event.getServletContext().removeAttribute(ShortWay.class.getName());
    }
}
