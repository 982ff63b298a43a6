package nl.sluitend.infra.nodes;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Opens separate connections to the database that all nodes share, outside the pool: one only listens, and one sends
 * without waiting for the disk, because a notice lost in a crash is harmless.
 *
 * @param uri JDBC address
 */
record Session(String uri) {

    private static final String PATIENCE_SECONDS = "5";

    Connection open(String name) throws SQLException {
        var settings = new Properties();
        settings.setProperty("ApplicationName", name);
        settings.setProperty("options", "-c synchronous_commit=off");
        settings.setProperty("loginTimeout", PATIENCE_SECONDS); // to be let in, not only to reach it
        settings.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(uri, settings);
    }
}
