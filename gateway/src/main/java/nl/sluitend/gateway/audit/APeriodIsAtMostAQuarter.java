package nl.sluitend.gateway.audit;

import java.util.Map;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** What is counted is read for it: so many days fit the longest quarter, and no question reads all there ever was. */
@Ground(law = "-", field = "until")
record APeriodIsAtMostAQuarter(AuditedPeriod period) implements Rule {

    private static final int MOST = 92;

    @Override
    public boolean holds() {
        return period.days() <= MOST;
    }

    @Override
    public Map<String, String> told() {
        return Map.of("days", String.valueOf(MOST));
    }
}
