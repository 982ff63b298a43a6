package nl.sluitend.infra.postgres;

import java.util.Arrays;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** The schemas of the two databases, with their migrations. */
public enum Schema {
    /** Events, tokens of process managers, decisions. */
    EVENTS,
    /** Keys and identities of people. */
    VAULT;

    /** Migrates a database to the newest version. */
    public void migrate(DataSource database) {
        on(database).migrate();
    }

    /** The newest version that this product knows. */
    public String newest(DataSource database) {
        return Arrays.stream(on(database).info().all()).map(Schema::version).reduce("", (_, later) -> later);
    }

    /** The version of that database; empty for one without tables. */
    public String version(DataSource database) {
        var current = on(database).info().current();
        return current == null ? "" : version(current);
    }

    private static String version(MigrationInfo migration) {
        return migration.getVersion() == null ? "" : migration.getVersion().getVersion();
    }

    private Flyway on(DataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/" + name().toLowerCase(Locale.ROOT))
                .load();
    }
}
