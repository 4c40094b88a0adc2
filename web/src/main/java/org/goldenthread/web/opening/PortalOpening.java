package org.goldenthread.web.opening;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.goldenthread.core.kernel.SchemaMigration;

/** Brings the database to its schema, then opens the rooms in the order they lean on each other; closes them in reverse. */
@WebListener
public class PortalOpening implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(PortalOpening.class.getName());

    @Resource(lookup = "java:jboss/datasources/GoldenThread")
    DataSource dataSource;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        int steps = SchemaMigration.run(dataSource, PortalOpening.class.getClassLoader());
        LOG.info(() -> "The schema stands; steps taken: " + steps);
    }
}
