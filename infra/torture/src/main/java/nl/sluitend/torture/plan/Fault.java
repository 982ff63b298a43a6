package nl.sluitend.torture.plan;

import java.util.Locale;

/** What befalls the installation from outside. */
public enum Fault {
    /** {@code kill -9} of the application. */
    KILL_APPLICATION(6),
    /** The application ends between two writes. */
    CRASH_POINT(10),
    /** {@code kill -9} of PostgreSQL with all its children. */
    KILL_POSTGRES(4),
    /** PostgreSQL stands still for seconds. */
    FREEZE_POSTGRES(3),
    /** Every commit and every write of documents takes its time. */
    SLOW_STORES(3),
    /** PostgreSQL's disk is full. */
    FULL_DISK(2),
    /** The application's clock is an hour off, either way. */
    SHIFTED_CLOCK(3),
    /** An operator moves the product's clock to the next day. */
    NEXT_DAY(2),
    /** {@code kill -9} of Keycloak; it takes long to come back. */
    KILL_KEYCLOAK(1);

    private final int weight;

    Fault(int weight) {
        this.weight = weight;
    }

    /** How often it is drawn, compared to others. */
    int weight() {
        return weight;
    }

    /** The name by which a campaign's tally counts it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
