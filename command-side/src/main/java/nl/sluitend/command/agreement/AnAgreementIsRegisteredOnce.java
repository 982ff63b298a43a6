package nl.sluitend.command.agreement;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The key of an agreement is new when it is registered. */
@Ground(law = "covenant", invariant = "I20", field = "agreement")
record AnAgreementIsRegisteredOnce(@Nullable String known) implements Rule {

    @Override
    public boolean holds() {
        return known == null;
    }
}
