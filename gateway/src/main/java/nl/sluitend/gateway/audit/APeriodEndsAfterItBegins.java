package nl.sluitend.gateway.audit;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The last day of a period is its first one, or a later one. */
@Ground(law = "-", field = "until")
record APeriodEndsAfterItBegins(AuditedPeriod period) implements Rule {

    @Override
    public boolean holds() {
        return !period.until().isBefore(period.from());
    }
}
