package nl.sluitend.benchmark.experiment;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.sluitend.benchmark.load.Figures;
import nl.sluitend.benchmark.product.ApiUser;
import nl.sluitend.benchmark.product.Known;
import org.HdrHistogram.Histogram;

/** Sends one person's command and watches the events and the dossier, each over a connection of its own. */
final class Probe implements AutoCloseable {

    private static final String NEWEST =
            "select max(sequenceNumber) from domain_event_entry where aggregateIdentifier = ?";
    private static final long PAUSE_MILLIS = 20;

    /** A thread for each: the common pool has only one on a machine with two cores. */
    private final ExecutorService watchers = Executors.newFixedThreadPool(2);

    private final Connection connection;
    private final PreparedStatement newest;
    private final Look look;
    private final ApiUser visitor;
    private final Known person;
    private final Histogram lags = new Histogram(Duration.ofMinutes(1).toNanos(), 3);

    private Probe(Connection connection, Look look, ApiUser visitor, Known person) throws SQLException {
        this.connection = connection;
        this.newest = connection.prepareStatement(NEWEST);
        newest.setString(1, person.inhabitant());
        this.look = look;
        this.visitor = visitor;
        this.person = person;
    }

    static Probe on(String events, Look look, ApiUser visitor, Known person) throws SQLException {
        return new Probe(DriverManager.getConnection(events), look, visitor, person);
    }

    /** One command, and how long after its commit the dossier shows it. */
    void once() throws Exception {
        long next = committed() + 1;
        // a page counts what its reader could see
        long shown = look.version() + 1;
        var visible = watchers.submit(() -> moment(look, shown));
        var committed = watchers.submit(() -> moment(this::committed, next));
        visitor.send(DurableCommand.request(person));
        lags.recordValue(Math.max(0, visible.get() - committed.get()));
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }

    Figures lags(Duration took) {
        return Figures.of(took, lags);
    }

    /** The moment at which it is first seen there. */
    private static long moment(Look at, long sequence) throws Exception {
        while (at.version() < sequence) {
            Thread.onSpinWait();
        }
        return System.nanoTime();
    }

    private long committed() throws SQLException {
        try (var row = newest.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        watchers.shutdownNow();
        connection.close();
        look.close();
    }
}
