package nl.sluitend.command.handover;

import nl.sluitend.command.wwcase.WwCase;
import nl.sluitend.kernel.responsibility.Holding;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/**
 * Only a case without an outcome is handed over, or a closed one if WW is over and the law gave the task to a
 * municipality: somebody who could not be reached may turn up later, and the municipality must be able to know them.
 */
@Ground(law = "PW 7(1)a", invariant = "I2", field = "wwCase")
record ACaseIsOpenOrTheTaskIsAMunicipalitys(WwCase wwCase, Holding holding) implements Rule {

    @Override
    public boolean holds() {
        return wwCase.isOpen() || holding.isOfAMunicipality();
    }
}
