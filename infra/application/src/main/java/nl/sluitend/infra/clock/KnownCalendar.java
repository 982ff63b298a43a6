package nl.sluitend.infra.clock;

import java.time.Clock;
import nl.sluitend.kernel.calendar.Amsterdam;
import nl.sluitend.kernel.calendar.WorkingDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The last day for which a decree says which days are equated with public holidays (Algemene termijnenwet 3(3)). Later
 * working days are counted without them, so the start says when the table ends, and warns in its last year.
 */
@Component("workingDays")
class KnownCalendar extends AbstractHealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(KnownCalendar.class);

    private final Clock clock;

    KnownCalendar(Clock clock) {
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        if (endsSoon()) {
            LOG.warn(CalendarNotice.ENDS_SOON);
        } else {
            LOG.info(CalendarNotice.KNOWN);
        }
    }

    /** Up even when the table has ended: terms are then counted by weekdays only. The last known day is a detail. */
    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.status(new Status(Status.UP.getCode(), WorkingDays.knownUntil().toString()))
                .withDetail("endsSoon", endsSoon());
    }

    private boolean endsSoon() {
        return CalendarNotice.endsSoon(Amsterdam.day(clock.instant()));
    }
}
