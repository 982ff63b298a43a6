package nl.sluitend.infra.deadline;

import java.time.Clock;
import java.util.function.BooleanSupplier;
import nl.sluitend.gateway.inhabitant.AgesAfterNews;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** People with news since the daily check are checked again within seconds, by the node that received it (ADR 19). */
@Component
class AgesLookedAtAgain {

    private static final Logger LOG = LoggerFactory.getLogger(AgesLookedAtAgain.class);

    private final AgesAfterNews ages;
    private final BooleanSupplier folded;
    private final Clock clock;

    AgesLookedAtAgain(AgesAfterNews ages, BooleanSupplier folded, Clock clock) {
        this.ages = ages;
        this.folded = folded;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${sluitend.deadlines.look-every:5s}", initialDelayString = "3s")
    void look() {
        int changed = folded.getAsBoolean() ? ages.run(clock.instant()) : 0;
        if (changed > 0) {
            LOG.info("{} people came into another band by what came since", changed);
        }
    }
}
