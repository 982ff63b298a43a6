package nl.sluitend.command.wwcase;

import java.util.Optional;
import java.util.Set;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.Outcome;

/** Nobody is given up before three attempts over two channels. */
@Ground(law = "covenant", invariant = "I6", field = "outcome")
record UnreachableAfterThreeAttemptsOverTwoChannels(Outcome outcome, Optional<WwCase> known) implements Rule {

    private static final int ATTEMPTS = 3;
    private static final int CHANNELS = 2;

    @Override
    public boolean holds() {
        return outcome != Outcome.UNREACHABLE
                || known.map(WwCase::attempts)
                        .filter(attempts -> attempts.size() >= ATTEMPTS)
                        .filter(attempts -> Set.copyOf(attempts).size() >= CHANNELS)
                        .isPresent();
    }
}
