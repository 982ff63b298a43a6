package nl.sluitend.command.trajectory;

import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.programme.ProgrammeTerms;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Youth programmes are for the young, programmes for older people for them. */
@Ground(law = "PW 8a", invariant = "I9", field = "programme")
record TheProgrammeIsForThisAge(ProgrammeTerms programme, AgeBand ageBand) implements Rule {

    @Override
    public boolean holds() {
        return programme.isFor(ageBand);
    }
}
