package nl.sluitend.kernel.programme;

import java.util.Set;
import nl.sluitend.kernel.decision.Caller;

/** Several programmes at once, for the lists that name them. Answer: a list of {@link Programme}. */
public record FindProgrammesByKey(Caller caller, Set<String> programmes) {

    public FindProgrammesByKey {
        programmes = Set.copyOf(programmes);
    }
}
