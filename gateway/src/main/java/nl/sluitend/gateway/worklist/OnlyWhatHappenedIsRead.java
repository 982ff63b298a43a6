package nl.sluitend.gateway.worklist;

import java.time.Instant;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Else what happens later would count as read before anybody saw it. */
@Ground(law = "-", field = "until")
record OnlyWhatHappenedIsRead(Instant until, Instant now) implements Rule {

    @Override
    public boolean holds() {
        return !until.isAfter(now);
    }
}
