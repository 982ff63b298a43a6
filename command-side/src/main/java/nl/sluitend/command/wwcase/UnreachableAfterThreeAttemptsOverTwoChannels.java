package nl.sluitend.command.wwcase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.Outcome;

/** Nobody is given up before three attempts over two channels, and not on a day before them. */
@Ground(law = "covenant", invariant = "I6", field = "outcome")
record UnreachableAfterThreeAttemptsOverTwoChannels(Outcome outcome, LocalDate on, Optional<WwCase> known)
        implements Rule {

    private static final int ATTEMPTS = 3;
    private static final int CHANNELS = 2;

    @Override
    public boolean holds() {
        return outcome != Outcome.UNREACHABLE
                || known.map(wwCase -> wwCase.course().attemptsUpTo(on))
                        .filter(channels -> channels.size() >= ATTEMPTS)
                        .filter(channels -> Set.copyOf(channels).size() >= CHANNELS)
                        .isPresent();
    }
}
