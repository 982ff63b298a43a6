package nl.sluitend.command.programme;

import java.util.Set;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** As many take part as there are places; who has one keeps it. */
@Ground(law = "PW 8a", invariant = "I9", field = "programme")
record AFreePlaceIsReserved(Set<String> taken, int places, String trajectory) implements Rule {

    @Override
    public boolean holds() {
        return taken.contains(trajectory) || taken.size() < places;
    }
}
