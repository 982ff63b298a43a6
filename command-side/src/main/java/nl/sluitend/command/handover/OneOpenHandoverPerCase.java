package nl.sluitend.command.handover;

import java.time.LocalDate;
import java.util.Collection;
import nl.sluitend.command.responsibility.Responsibilities;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.WwCaseId;

/**
 * A WW case is in one handover at a time. One that was transferred to a municipality that the person has since left
 * does not count: after WW the task is the next one's by law, and UWV may hand over what it knows (PW 40(1)).
 */
@Ground(law = "covenant", invariant = "I2", field = "wwCase")
record OneOpenHandoverPerCase(
        Collection<Handover> handovers, WwCaseId wwCase, Responsibilities responsibilities, LocalDate today)
        implements Rule {

    @Override
    public boolean holds() {
        return handovers.stream()
                .filter(handover -> handover.wwCase().equals(wwCase.value()))
                .filter(handover -> !isLeftBehind(handover))
                .noneMatch(handover -> handover.state().isOpen());
    }

    private boolean isLeftBehind(Handover handover) {
        return handover.isIn(HandoverState.TRANSFERRED)
                && !responsibilities.hasWwOn(today)
                && responsibilities
                        .municipality()
                        .filter(home -> !home.equals(handover.addressee()))
                        .isPresent();
    }
}
