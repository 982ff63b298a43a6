package nl.sluitend.benchmark.experiment;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.sluitend.benchmark.load.Figures;
import nl.sluitend.benchmark.product.Known;
import nl.sluitend.benchmark.product.Parts;
import nl.sluitend.benchmark.product.Visitor;
import nl.sluitend.query.rebuild.Served;
import org.HdrHistogram.Histogram;
import org.bson.Document;

/** Sends one person's command and watches both stores, each over a connection of its own. */
final class Probe implements AutoCloseable {

    private static final String NEWEST =
            "select max(sequenceNumber) from domain_event_entry where aggregateIdentifier = ?";
    private static final long PAUSE_MILLIS = 20;

    /** A thread for each store: the common pool has only one on a machine with two cores. */
    private final ExecutorService watchers = Executors.newFixedThreadPool(2);

    private final Connection connection;
    private final PreparedStatement newest;
    private final MongoClient client;
    private final MongoCollection<Document> dossiers;
    private final Visitor visitor;
    private final Known person;
    private final Histogram lags = new Histogram(Duration.ofMinutes(1).toNanos(), 3);

    private Probe(Connection connection, MongoClient client, Visitor visitor, Known person) throws SQLException {
        this.connection = connection;
        this.newest = connection.prepareStatement(NEWEST);
        newest.setString(1, person.inhabitant());
        this.client = client;
        var database = client.getDatabase("sluitend");
        this.dossiers = database.getCollection(Served.in(database).collections().getOrDefault("dossiers", "dossiers"));
        this.visitor = visitor;
        this.person = person;
    }

    static Probe on(Parts parts, Visitor visitor, Known person) throws SQLException {
        return new Probe(
                DriverManager.getConnection(parts.events()), MongoClients.create(parts.documents()), visitor, person);
    }

    /** One command, and how long after its commit the dossier shows it. */
    void once() throws Exception {
        long next = committed() + 1;
        var visible = CompletableFuture.supplyAsync(() -> momentOfView(next), watchers);
        var committed = CompletableFuture.supplyAsync(() -> momentOfCommit(next), watchers);
        visitor.send(DurableCommand.request(person));
        lags.recordValue(Math.max(0, visible.get() - committed.get()));
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }

    Figures lags(Duration took) {
        return Figures.of(took, lags);
    }

    private long momentOfCommit(long sequence) {
        try {
            while (committed() < sequence) {
                Thread.onSpinWait();
            }
            return System.nanoTime();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long momentOfView(long sequence) {
        while (viewed() < sequence) {
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

    private long viewed() {
        var found = dossiers.find(eq("_id", person.inhabitant()))
                .projection(Projections.include("sequence"))
                .first();
        return found == null ? -1 : found.getLong("sequence");
    }

    @Override
    public void close() throws SQLException {
        watchers.shutdownNow();
        connection.close();
        client.close();
    }
}
