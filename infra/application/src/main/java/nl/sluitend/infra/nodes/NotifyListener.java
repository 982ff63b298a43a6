package nl.sluitend.infra.nodes;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Receives messages of other nodes, in a thread of its own that reconnects when PostgreSQL comes back. */
final class NotifyListener implements Runnable {

    static final String NAME = "sluitend listens";

    private static final Logger LOG = LoggerFactory.getLogger(NotifyListener.class);
    private static final int QUIET_MILLISECONDS = 1_000;
    private static final int PATIENCE_SECONDS = 2;
    private static final long UNTIL_NEXT_TRY_IN_MILLISECONDS = 500;

    private final Map<String, Consumer<String>> listeners = new ConcurrentHashMap<>();
    private final Session session;

    NotifyListener(Session session) {
        this.session = session;
    }

    /** To be called before it runs. */
    void listen(String channel, Consumer<String> listener) {
        listeners.put(channel, listener);
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                listenUntilLost();
                TimeUnit.MILLISECONDS.sleep(UNTIL_NEXT_TRY_IN_MILLISECONDS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void listenUntilLost() {
        try (var connection = session.open(NAME)) {
            listenTo(connection);
            while (!Thread.currentThread().isInterrupted()) {
                hear(connection);
            }
        } catch (SQLException lost) {
            LOG.info("other nodes are not heard for a moment: {}", lost.getSQLState());
        }
    }

    private void listenTo(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var channel : listeners.keySet()) {
                statement.execute("listen " + channel);
            }
        }
    }

    /** After silence it tests the connection, because a broken one is silent, too. */
    private void hear(Connection connection) throws SQLException {
        var heard = connection.unwrap(PGConnection.class).getNotifications(QUIET_MILLISECONDS);
        if ((heard == null || heard.length == 0) && !connection.isValid(PATIENCE_SECONDS)) {
            throw new SQLException("PostgreSQL does not answer", "08006");
        }
        if (heard != null) {
            for (var notice : heard) {
                hear(notice);
            }
        }
    }

    private void hear(PGNotification notice) {
        try {
            listeners.getOrDefault(notice.getName(), _ -> {}).accept(notice.getParameter());
        } catch (RuntimeException unheard) {
            LOG.warn("a notice on {} was not understood", notice.getName(), unheard);
        }
    }
}
