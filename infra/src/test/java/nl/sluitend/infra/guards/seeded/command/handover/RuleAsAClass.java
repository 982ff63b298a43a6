package nl.sluitend.infra.guards.seeded.command.handover;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A rule that is no record. */
@Ground(law = "none", field = "none")
public final class RuleAsAClass implements Rule {

    @Override
    public boolean holds() {
        return true;
    }
}
