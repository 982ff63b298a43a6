package nl.sluitend.command.inhabitant;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A dossier is decided about by the person, and by a body that has to do with the person. */
@Ground(law = "SUWI 62, AVG 5(1)b", invariant = "I17", field = "inhabitant")
record OnlyABodyWithARelationActs(Admission admission) implements Rule {

    @Override
    public boolean holds() {
        return !admission.isStranger();
    }
}
