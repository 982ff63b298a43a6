package nl.sluitend.command.wwcase;

import java.time.LocalDate;
import java.util.Set;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.Outcome;

/** Nobody is given up before three attempts over two channels, and not on a day before them. */
@Ground(law = "covenant", invariant = "I6", field = "outcome")
record UnreachableAfterThreeAttemptsOverTwoChannels(Outcome outcome, LocalDate on, WwCase wwCase) implements Rule {

    private static final int ATTEMPTS = 3;
    private static final int CHANNELS = 2;

    @Override
    public boolean holds() {
        var channels = wwCase.course().attemptsUpTo(on);
        return outcome != Outcome.UNREACHABLE
                || (channels.size() >= ATTEMPTS && Set.copyOf(channels).size() >= CHANNELS);
    }
}
