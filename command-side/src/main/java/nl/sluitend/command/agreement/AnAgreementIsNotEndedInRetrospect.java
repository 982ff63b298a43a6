package nl.sluitend.command.agreement;

import java.time.LocalDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** People are offered and taken over on it until its end is recorded: an earlier end would remove their ground. */
@Ground(law = "PW 7(7), SUWI 30a(3)a", invariant = "I8", field = "on")
record AnAgreementIsNotEndedInRetrospect(LocalDate on, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !on.isBefore(today);
    }
}
