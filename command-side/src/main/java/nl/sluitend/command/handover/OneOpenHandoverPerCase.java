package nl.sluitend.command.handover;

import java.util.Collection;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.WwCaseId;

/** A WW case is in one handover at a time. */
@Ground(law = "covenant", invariant = "I2", field = "wwCase")
record OneOpenHandoverPerCase(Collection<Handover> handovers, WwCaseId wwCase) implements Rule {

    @Override
    public boolean holds() {
        return handovers.stream()
                .filter(handover -> handover.wwCase().equals(wwCase.value()))
                .noneMatch(handover -> handover.state().isOpen());
    }
}
