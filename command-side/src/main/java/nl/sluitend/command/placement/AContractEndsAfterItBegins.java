package nl.sluitend.command.placement;

import nl.sluitend.kernel.placement.Contract;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A contract has at least one day. */
@Ground(law = "covenant", field = "until")
record AContractEndsAfterItBegins(Contract contract) implements Rule {

    @Override
    public boolean holds() {
        var until = contract.until();
        return until == null || !until.isBefore(contract.from());
    }
}
