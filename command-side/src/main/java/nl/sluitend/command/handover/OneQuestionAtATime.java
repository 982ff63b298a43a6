package nl.sluitend.command.handover;

import java.util.Optional;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A question is put to an offer that waits for its answer, one at a time. */
@Ground(law = "covenant", field = "handover")
record OneQuestionAtATime(Optional<Handover> known) implements Rule {

    @Override
    public boolean holds() {
        return known.filter(handover -> handover.isIn(HandoverState.OFFERED)).isPresent();
    }
}
