package nl.sluitend.infra.guards.seeded.command.handover;

import nl.sluitend.kernel.rule.Rule;

/** A rule that nobody made. */
public record RuleWithoutGround() implements Rule {

    @Override
    public boolean holds() {
        return true;
    }
}
