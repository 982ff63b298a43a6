package nl.sluitend.command.handover;

import nl.sluitend.kernel.privacy.Sealed;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The inhabitant knows who will call. */
@Ground(law = "covenant", invariant = "I5", field = "contactPerson")
record AnAcceptanceNamesAContactPerson(@Nullable Sealed contactPerson) implements Rule {

    @Override
    public boolean holds() {
        return contactPerson != null;
    }
}
