package nl.sluitend.benchmark.product;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.sluitend.infra.clock.MachineDay;
import nl.sluitend.infra.messages.MessageSerializer;
import nl.sluitend.query.assembly.QuerySide;
import nl.sluitend.query.rebuild.CaughtUp;
import nl.sluitend.query.rebuild.ServingCollections;
import nl.sluitend.query.wwcase.CaseRow;
import org.axonframework.eventhandling.GapAwareTrackingToken;

/** Waits until the product is idle: its daily run flags the fed cases, and views fold the events. */
public final class Quiet {

    private static final long BETWEEN_LOOKS_IN_MILLISECONDS = 100;
    private static final int SIGNAL_WINDOW = 180;
    /** A dossier may refuse a flag that a view finds due: the daily run has run twice by then. */
    private static final Duration STILL = Duration.ofSeconds(12);

    private Quiet() {}

    /** Waits until all events are folded and nothing is left to flag, or progress stops. */
    public static void await(Product product) throws IOException, SQLException, InterruptedException {
        try (var client = MongoClients.create(product.parts().documents())) {
            var database = client.getDatabase("sluitend");
            long last = -1;
            long since = System.nanoTime();
            while (System.nanoTime() - since < STILL.toNanos()) {
                long newest = newest(product);
                if (newest != last) {
                    last = newest;
                    since = System.nanoTime();
                }
                if (isFolded(database, newest) && nothingIsDue(database)) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_IN_MILLISECONDS);
            }
        }
    }

    private static boolean isFolded(MongoDatabase database, long newest) {
        return newest == 0
                || new CaughtUp(database, MessageSerializer.create(), QuerySide.VIEWS)
                        .upTo(GapAwareTrackingToken.newInstance(newest, Set.of()));
    }

    private static boolean nothingIsDue(MongoDatabase database) {
        var cases = ServingCollections.in(database).collections().getOrDefault("ww_cases", "ww_cases");
        var due = and(
                eq(CaseRow.OPEN, true),
                eq(CaseRow.FLAGGED, false),
                lte("view.shown.lastDay", MachineDay.today().plusDays(SIGNAL_WINDOW)));
        return database.getCollection(cases).find(due).limit(1).first() == null;
    }

    /** How many events there are. */
    public static long events(Product product) throws IOException, SQLException {
        return number(product, "select count(*) from domain_event_entry");
    }

    private static long newest(Product product) throws IOException, SQLException {
        return number(product, "select coalesce(max(globalIndex), 0) from domain_event_entry");
    }

    private static long number(Product product, String question) throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(product.parts().events());
                var asked = connection.createStatement().executeQuery(question)) {
            asked.next();
            return asked.getLong(1);
        }
    }
}
