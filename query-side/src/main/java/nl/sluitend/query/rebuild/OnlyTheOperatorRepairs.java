package nl.sluitend.query.rebuild;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Only the operator repairs streams that cannot be folded; nobody sees a dossier by it. */
@Ground(law = "-", field = "stream")
record OnlyTheOperatorRepairs(Caller caller) implements Rule {

    @Override
    public boolean holds() {
        return caller.is(Role.OPERATOR);
    }
}
