package nl.sluitend.kernel.inhabitant;

import java.util.Set;
import nl.sluitend.kernel.decision.Caller;

/** Several people at once, as far as the caller may see them. Answer: a list of {@link Person}. */
public record FindPeople(Caller caller, Set<String> inhabitants) {

    public FindPeople {
        inhabitants = Set.copyOf(inhabitants);
    }
}
