package nl.sluitend.command.inhabitant;

import java.time.LocalDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A registration has at least one day. */
@Ground(law = "SUWI 30b(4)", field = "until")
record ARegistrationEndsAfterItBegins(LocalDate from, LocalDate until) implements Rule {

    @Override
    public boolean holds() {
        return !until.isBefore(from);
    }
}
