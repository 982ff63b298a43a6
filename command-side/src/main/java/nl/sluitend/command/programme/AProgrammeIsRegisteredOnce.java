package nl.sluitend.command.programme;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The key of a programme is new when it is opened. */
@Ground(law = "covenant", invariant = "I20", field = "programme")
record AProgrammeIsRegisteredOnce(@Nullable String known) implements Rule {

    @Override
    public boolean holds() {
        return known == null;
    }
}
