package nl.sluitend.command.employer;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The key of an employer is new when it is registered. */
@Ground(law = "covenant", invariant = "I20", field = "employer")
record AnEmployerIsRegisteredOnce(@Nullable String known) implements Rule {

    @Override
    public boolean holds() {
        return known == null;
    }
}
