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
 * Until when it is known by decree which days are equated with public holidays (Algemene termijnenwet 3(3)). Later working
 * days are counted without them, so the start says when the table ends, and warns in its last year.
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

    /** What is not known yet breaks nothing: terms are counted as a week has them. The day stands beside the word. */
    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.status(new Status(Status.UP.getCode(), WorkingDays.knownUntil().toString()))
                .withDetail("endsSoon", endsSoon());
    }

    private boolean endsSoon() {
        return CalendarNotice.endsSoon(Amsterdam.day(clock.instant()));
    }
}
