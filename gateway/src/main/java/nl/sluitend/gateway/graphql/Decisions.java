package nl.sluitend.gateway.graphql;

import java.time.Clock;
import java.time.LocalDate;
import nl.sluitend.kernel.calendar.Amsterdam;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Combines the caller with the time on the product's one clock. */
@Component
public class Decisions {

    private final Clock clock;

    Decisions(Clock clock) {
        this.clock = clock;
    }

    /** The circumstances of a decision by the caller now, with the version that was on screen. */
    public Decision by(Caller caller, @Nullable Integer seen) {
        return new Decision(caller, clock.instant(), seen == null ? null : seen.longValue());
    }

    /** Today in the Netherlands. */
    public LocalDate today() {
        return Amsterdam.day(clock.instant());
    }
}
