package nl.sluitend.command.programme;

import nl.sluitend.kernel.programme.ProgrammeTerms;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A programme says for which ages and which origins it is. */
@Ground(law = "PW 8a", field = "ageBands")
record AProgrammeIsForSomebody(ProgrammeTerms terms) implements Rule {

    @Override
    public boolean holds() {
        return !terms.ageBands().isEmpty() && !terms.origins().isEmpty();
    }
}
