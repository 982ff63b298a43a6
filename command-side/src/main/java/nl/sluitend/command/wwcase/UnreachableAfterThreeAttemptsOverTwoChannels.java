package nl.sluitend.command.wwcase;

import java.time.LocalDate;
import java.util.Set;
import nl.sluitend.kernel.agreement.CovenantTerms;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.Outcome;

/** Nobody counts as unreachable before three attempts over two channels, nor on a day before those. */
@Ground(law = "covenant", invariant = "I6", field = "outcome")
record UnreachableAfterThreeAttemptsOverTwoChannels(Outcome outcome, LocalDate on, WwCase wwCase) implements Rule {

    @Override
    public boolean holds() {
        var terms = CovenantTerms.USUAL;
        var channels = wwCase.course().attemptsUpTo(on);
        return outcome != Outcome.UNREACHABLE
                || (channels.size() >= terms.attempts() && Set.copyOf(channels).size() >= terms.channels());
    }
}
