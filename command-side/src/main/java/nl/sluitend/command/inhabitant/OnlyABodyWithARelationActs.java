package nl.sluitend.command.inhabitant;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Only the person, and a body with a relation to the person, decides about a dossier. */
@Ground(law = "SUWI 62, AVG 5(1)b", invariant = "I17", field = "inhabitant")
record OnlyABodyWithARelationActs(Admission admission) implements Rule {

    @Override
    public boolean holds() {
        return !admission.isStranger();
    }
}
