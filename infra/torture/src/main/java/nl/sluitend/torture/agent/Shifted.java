package nl.sluitend.torture.agent;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The product's clock, shifted. */
public final class Shifted extends Clock {

    private final Clock told;

    /** That one. */
    public Shifted(Clock told) {
        this.told = told;
    }

    @Override
    public ZoneId getZone() {
        return told.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Shifted(told.withZone(zone));
    }

    @Override
    public Instant instant() {
        return Passages.shifted(told.instant());
    }
}
