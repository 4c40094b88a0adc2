package org.goldenthread.core.kernel;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the schema this build needs, before anything else starts. Migrations lie in {@code db/migration}
 * of whichever module needs them; one that has run is never changed, and a database that is newer than the build is refused.
 */
public final class SchemaMigration {

    private SchemaMigration() {}

    /** Runs what has not run yet. Safe to call again, and from two servers at once: Flyway takes a lock in the database. */
    public static int run(DataSource dataSource, ClassLoader loader) {
        return Flyway.configure(loader)
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
