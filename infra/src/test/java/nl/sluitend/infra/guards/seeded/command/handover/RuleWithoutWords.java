package nl.sluitend.infra.guards.seeded.command.handover;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A rule that stays silent when it is broken. */
@Ground(law = "none", field = "none")
public record RuleWithoutWords() implements Rule {

    @Override
    public boolean holds() {
        return true;
    }
}
