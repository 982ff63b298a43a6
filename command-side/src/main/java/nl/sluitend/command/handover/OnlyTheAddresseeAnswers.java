package nl.sluitend.command.handover;

import java.util.Optional;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The municipality to which it was offered answers, or the body that acts for it by mandate. */
@Ground(law = "PW 7(1)a, 40(1)", invariant = "I4", field = "handover")
record OnlyTheAddresseeAnswers(Optional<Handover> known, Caller caller) implements Rule {

    @Override
    public boolean holds() {
        return caller.is(Role.CASEWORKER, Role.TEAM_LEAD)
                && known.map(Handover::addressee)
                        .filter(addressee -> !addressee.isEmpty())
                        .filter(caller::actsFor)
                        .isPresent();
    }
}
