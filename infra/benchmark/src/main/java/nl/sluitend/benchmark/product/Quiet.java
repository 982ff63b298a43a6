package nl.sluitend.benchmark.product;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** Waits until the product does nothing of its own any more: its daily run flags what was fed. */
public final class Quiet {

    private static final int SECONDS_WITHOUT_EVENT = 4;

    private Quiet() {}

    /** Until no event was added for a few seconds. */
    public static void await(Product product) throws IOException, SQLException, InterruptedException {
        long before = -1;
        for (long now = events(product); now != before; now = events(product)) {
            before = now;
            TimeUnit.SECONDS.sleep(SECONDS_WITHOUT_EVENT);
        }
    }

    /** How many events there are. */
    public static long events(Product product) throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(product.parts().events());
                var newest = connection.createStatement().executeQuery("select count(*) from domain_event_entry")) {
            newest.next();
            return newest.getLong(1);
        }
    }
}
