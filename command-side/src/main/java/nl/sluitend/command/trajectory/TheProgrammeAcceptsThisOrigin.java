package nl.sluitend.command.trajectory;

import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.programme.ProgrammeTerms;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The programme is for people of this person's origin. */
@Ground(law = "PW 8a", invariant = "I9", field = "programme")
record TheProgrammeAcceptsThisOrigin(
        ProgrammeTerms programme, @Nullable Origin origin) implements Rule {

    @Override
    public boolean holds() {
        return origin != null && programme.origins().contains(origin);
    }
}
