package nl.sluitend.kernel.employer;

import java.util.Set;
import nl.sluitend.kernel.decision.Caller;

/** Several employers at once, for the lists that name them. Answer: a list of {@link Employer}. */
public record FindEmployersByKey(Caller caller, Set<String> employers) {

    public FindEmployersByKey {
        employers = Set.copyOf(employers);
    }
}
