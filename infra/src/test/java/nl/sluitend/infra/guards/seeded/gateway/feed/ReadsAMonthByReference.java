package nl.sluitend.infra.guards.seeded.gateway.feed;

import java.time.YearMonth;
import java.util.Optional;

/** Seeded: reads a month past the one reading, by reference. */
public record ReadsAMonthByReference(Optional<YearMonth> month) {

    public static ReadsAMonthByReference of(String text) {
        return new ReadsAMonthByReference(Optional.of(text).map(YearMonth::parse));
    }
}
