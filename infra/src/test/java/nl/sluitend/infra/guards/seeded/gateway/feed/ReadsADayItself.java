package nl.sluitend.infra.guards.seeded.gateway.feed;

import java.time.LocalDate;

/** Seeded: reads a day past the one reading. */
public record ReadsADayItself(LocalDate day) {

    public static ReadsADayItself of(String text) {
        return new ReadsADayItself(LocalDate.parse(text));
    }
}
