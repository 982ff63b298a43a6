package nl.sluitend.infra.nodes;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Opens connections of their own to the database that all nodes share, outside the pool: one listens all its life, and
 * one speaks without waiting for the disk, because a notice that a crash takes away is harmless.
 *
 * @param uri JDBC address
 */
record Session(String uri) {

    private static final String PATIENCE_SECONDS = "5";

    Connection open(String name) throws SQLException {
        var settings = new Properties();
        settings.setProperty("ApplicationName", name);
        settings.setProperty("options", "-c synchronous_commit=off");
        settings.setProperty("connectTimeout", PATIENCE_SECONDS);
        settings.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(uri, settings);
    }
}
