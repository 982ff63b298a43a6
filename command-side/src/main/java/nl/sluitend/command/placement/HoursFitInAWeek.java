package nl.sluitend.command.placement;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Between 1 and 60 hours a week, as in the feed. */
@Ground(law = "covenant", field = "hoursPerWeek")
record HoursFitInAWeek(int hoursPerWeek) implements Rule {

    private static final int MOST = 60;

    @Override
    public boolean holds() {
        return hoursPerWeek >= 1 && hoursPerWeek <= MOST;
    }
}
