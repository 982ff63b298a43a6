package nl.sluitend.command.programme;

import java.util.Set;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** No more people take part than there are places; a trajectory that has a place keeps it. */
@Ground(law = "PW 8a", invariant = "I9", field = "programme")
record AFreePlaceIsReserved(Set<String> taken, int places, String trajectory) implements Rule {

    @Override
    public boolean holds() {
        return taken.contains(trajectory) || taken.size() < places;
    }
}
