package nl.sluitend.command.wwcase;

import java.util.Optional;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Who was not invited has nothing to answer. */
@Ground(law = "covenant", field = "wwCase")
record AnInvitationComesFirst(Optional<WwCase> known) implements Rule {

    @Override
    public boolean holds() {
        return known.filter(WwCase::invited).isPresent();
    }
}
