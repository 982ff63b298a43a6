package nl.sluitend.command.handover;

import java.time.LocalDate;
import nl.sluitend.command.responsibility.Responsibilities;
import nl.sluitend.command.wwcase.WwCase;
import nl.sluitend.kernel.handover.GroundKind;
import nl.sluitend.kernel.handover.LegalGround;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The law moves the task the day after WW ends, not before; WW of another case counts, too. */
@Ground(law = "PW 7(1)a, 7(3)c", invariant = "I8", field = "ground")
record TheLawIsTheGroundOnlyAfterWw(
        LegalGround ground, WwCase wwCase, Responsibilities responsibilities, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return ground.kind() != GroundKind.BY_LAW || (wwCase.isOverBefore(today) && !responsibilities.hasWwOn(today));
    }
}
