package nl.sluitend.infra.demo.caseload;

import java.time.LocalDate;

/** Which cases are written. */
public enum Extent {
    /** The purpose of the feed: WW that ends within 180 days, the last day included. */
    ENDING {
        @Override
        boolean holds(LocalDate asOf, LocalDate lastDay) {
            return !lastDay.isBefore(asOf) && !lastDay.isAfter(asOf.plusDays(WINDOW_IN_DAYS));
        }
    },
    /** Every case that CBS counts, for measuring. */
    STOCK {
        @Override
        boolean holds(LocalDate asOf, LocalDate lastDay) {
            return true;
        }
    };

    /** How far the feed looks ahead (docs/feed.md). */
    static final int WINDOW_IN_DAYS = 180;

    abstract boolean holds(LocalDate asOf, LocalDate lastDay);
}
