package nl.sluitend.command.placement;

import nl.sluitend.kernel.agreement.CovenantTerms;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Contacts are held 30, 90, 180 and 365 days after the start. */
@Ground(law = "covenant", field = "moment")
record AftercareHasFourMoments(int moment) implements Rule {

    @Override
    public boolean holds() {
        return CovenantTerms.USUAL.aftercare().contains(moment);
    }
}
