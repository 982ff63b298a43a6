package nl.sluitend.command.agreement;

import java.time.LocalDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** An agreement is in force for at least one day. */
@Ground(law = "PW 7(7)", field = "until")
record AnAgreementEndsAfterItBegins(
        LocalDate from, @Nullable LocalDate until) implements Rule {

    @Override
    public boolean holds() {
        return until == null || !until.isBefore(from);
    }
}
