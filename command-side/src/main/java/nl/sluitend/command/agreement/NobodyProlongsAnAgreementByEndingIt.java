package nl.sluitend.command.agreement;

import java.time.LocalDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What two sides agreed, one side can shorten and not lengthen. */
@Ground(law = "PW 7(7)", invariant = "I8", field = "on")
record NobodyProlongsAnAgreementByEndingIt(@Nullable LocalDate until, LocalDate on) implements Rule {

    @Override
    public boolean holds() {
        return until == null || !on.isAfter(until);
    }
}
