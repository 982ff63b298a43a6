package nl.sluitend.command.handover;

import java.util.Optional;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Only an open question is answered. */
@Ground(law = "covenant", field = "handover")
record AQuestionIsOpen(Optional<Handover> known) implements Rule {

    @Override
    public boolean holds() {
        return known.filter(handover -> handover.isIn(HandoverState.QUESTIONED)).isPresent();
    }
}
