package nl.sluitend.infra.postgres;

import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * PostgreSQL outside of a pool: a connection each time. One that accepts and stays silent is given up after seconds; the
 * limit goes to the driver itself, which takes no notice of the one of {@link java.sql.DriverManager} (pgjdbc issue 879).
 */
public final class DataSources {

    /** What the driver calls it: from the first byte until somebody is let in. */
    static final String LOGIN_TIMEOUT = "loginTimeout";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private DataSources() {}

    /** At that JDBC address. */
    public static DataSource at(String uri) {
        return at(uri, PATIENCE);
    }

    /** For somebody who waits no longer than that, in whole seconds. */
    public static DataSource at(String uri, Duration patience) {
        var properties = new Properties();
        properties.setProperty(LOGIN_TIMEOUT, String.valueOf(patience.toSeconds()));
        return new DriverManagerDataSource(uri, properties);
    }
}
