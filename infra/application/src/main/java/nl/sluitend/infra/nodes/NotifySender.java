package nl.sluitend.infra.nodes;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends to other nodes, in a thread of its own: a NOTIFY within the transaction of an append would make commits wait
 * for each other (PostgreSQL, "NOTIFY": a lock over the whole queue until the commit). Messages that gather meanwhile
 * are sent together.
 */
final class NotifySender implements Runnable {

    static final String NAME = "sluitend speaks";

    private static final Logger LOG = LoggerFactory.getLogger(NotifySender.class);
    private static final int MOST_WAITING = 10_000;
    private static final long BETWEEN_NOTICES_IN_MILLISECONDS = 3;
    private static final long UNTIL_NEXT_TRY_IN_MILLISECONDS = 500;

    private final BlockingQueue<NodeMessage> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final Session session;

    NotifySender(Session session) {
        this.session = session;
    }

    /** Never waits: a message that does not fit into the queue is dropped, and receivers poll. */
    void say(NodeMessage notice) {
        waiting.offer(notice);
    }

    @Override
    public void run() {
        try {
            while (true) {
                speakUntilLost();
                TimeUnit.MILLISECONDS.sleep(UNTIL_NEXT_TRY_IN_MILLISECONDS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void speakUntilLost() throws InterruptedException {
        try (var connection = session.open(NAME)) {
            connection.setAutoCommit(false);
            while (true) {
                speak(connection, gathered());
                TimeUnit.MILLISECONDS.sleep(BETWEEN_NOTICES_IN_MILLISECONDS);
            }
        } catch (SQLException lost) {
            LOG.info("other nodes are not told for a moment: {}", lost.getSQLState());
        }
    }

    private Collection<NodeMessage> gathered() throws InterruptedException {
        var gathered = new ArrayList<NodeMessage>();
        gathered.add(waiting.take());
        waiting.drainTo(gathered);
        return new LinkedHashSet<>(gathered);
    }

    private static void speak(Connection connection, Collection<NodeMessage> notices) throws SQLException {
        try (var notify = connection.prepareStatement("select pg_notify(?, ?)")) {
            for (var notice : notices) {
                notify.setString(1, notice.channel());
                notify.setString(2, notice.text());
                notify.execute();
            }
        }
        connection.commit();
    }
}
