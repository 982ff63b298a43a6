package nl.sluitend.command.programme;

import nl.sluitend.kernel.programme.ProgrammeTerms;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A programme runs for at least one day. */
@Ground(law = "PW 8a", field = "until")
record AProgrammeEndsAfterItBegins(ProgrammeTerms terms) implements Rule {

    @Override
    public boolean holds() {
        var until = terms.until();
        return until == null || !until.isBefore(terms.from());
    }
}
