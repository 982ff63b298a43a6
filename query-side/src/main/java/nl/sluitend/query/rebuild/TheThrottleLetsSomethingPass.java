package nl.sluitend.query.rebuild;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** A rebuild that reads nothing never ends. */
@Ground(law = "-", field = "eventsPerSecond")
record TheThrottleLetsSomethingPass(@Nullable Integer eventsPerSecond) implements Rule {

    @Override
    public boolean holds() {
        return eventsPerSecond == null || eventsPerSecond > 0;
    }
}
