package org.goldenthread.demonstration;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.goldenthread.core.kernel.Settings;

/** Opens the mail sink with the demonstration and closes it with it. */
@WebListener
public class SinkOpening implements ServletContextListener {

    private static final int USUAL_PORT = 2525;

    @Inject
    MailSink sink;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        sink.open(Settings.number("gt.smtp.port", USUAL_PORT));
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        sink.close();
    }
}
