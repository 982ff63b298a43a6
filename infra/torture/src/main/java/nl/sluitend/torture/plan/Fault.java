package nl.sluitend.torture.plan;

import java.util.Locale;

/** A fault that strikes the installation from outside. */
public enum Fault {
    /** {@code kill -9} of an application. */
    KILL_APPLICATION(4),
    /** The application ends between two writes; every schedule has one of these. */
    CRASH_POINT(0),
    /** One of several applications is frozen for longer than its claims last, and wakes up. */
    FREEZE_NODE(6),
    /** {@code kill -9} of PostgreSQL with all its children. */
    KILL_POSTGRES(4),
    /** PostgreSQL is frozen for seconds. */
    FREEZE_POSTGRES(3),
    /** Every commit and every write of documents is delayed. */
    SLOW_STORES(3),
    /** PostgreSQL's disk is full. */
    FULL_DISK(2),
    /** The application's clock is an hour off, either way. */
    SHIFTED_CLOCK(3),
    /** An operator moves the product's clock to the next day, which is allowed only with one application. */
    NEXT_DAY(2),
    /** {@code kill -9} of Keycloak; it takes long to come back. */
    KILL_KEYCLOAK(1),
    /** A bystander gets an event that cannot be folded, while an application is killed. */
    UNFOLDABLE_EVENT(4);

    private final int weight;

    Fault(int weight) {
        this.weight = weight;
    }

    /** How often it is drawn, compared to others; 0 when it cannot strike that shape. */
    int weight(Shape shape) {
        return switch (this) {
            case FREEZE_NODE -> shape == Shape.NODES ? weight : 0;
            case NEXT_DAY -> shape == Shape.NODES ? 0 : weight;
            default -> weight;
        };
    }

    boolean strikesOneNode() {
        return this == KILL_APPLICATION || this == CRASH_POINT || this == FREEZE_NODE || this == UNFOLDABLE_EVENT;
    }

    /** The name by which a campaign's tally counts it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
