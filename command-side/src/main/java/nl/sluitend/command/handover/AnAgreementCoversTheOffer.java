package nl.sluitend.command.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.handover.GroundKind;
import nl.sluitend.kernel.handover.LegalGround;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** An offer on an agreement names one that UWV has with that municipality and that is in force. */
@Ground(law = "PW 7(7), SUWI 9, 62(1)", field = "agreement")
record AnAgreementCoversTheOffer(LegalGround ground, Residence to, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        if (ground.kind() != GroundKind.AGREEMENT) {
            return true;
        }
        var terms = ground.agreement();
        return terms != null && terms.municipality().equals(to.municipality()) && terms.coversDay(today);
    }
}
