package nl.sluitend.command.employer;

import java.util.Map;
import nl.sluitend.kernel.employer.EmployerTerms;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** A trade register number belongs to one employer: a different registration is refused, and names that one. */
@Ground(law = "covenant", invariant = "I20", field = "kvkNumber")
record AnEmployerIsRegisteredOnce(
        @Nullable String employer, @Nullable EmployerTerms known, EmployerTerms terms) implements Rule {

    @Override
    public boolean holds() {
        return known == null || known.equals(terms);
    }

    @Override
    public Map<String, String> told() {
        return Map.of("employer", String.valueOf(employer));
    }
}
