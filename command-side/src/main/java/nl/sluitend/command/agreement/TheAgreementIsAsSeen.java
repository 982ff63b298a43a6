package nl.sluitend.command.agreement;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Anyone who ends an agreement that was changed meanwhile must first see its current state. */
@Ground(law = "covenant", field = "seenVersion")
record TheAgreementIsAsSeen(@Nullable Long seen, @Nullable Long version) implements Rule {

    @Override
    public boolean holds() {
        return seen == null || seen.equals(version);
    }
}
