package nl.sluitend.command.wwcase;

import static java.util.function.Predicate.not;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.kernel.deadline.Deadline;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.wwcase.CaseToFlag;
import nl.sluitend.kernel.wwcase.CasesToFlag;
import nl.sluitend.kernel.wwcase.FlagExpiringWw;
import nl.sluitend.kernel.wwcase.FlaggingWindow;
import nl.sluitend.kernel.wwcase.WwCaseId;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;

/**
 * A WW case is flagged when it comes within the signal window.
 *
 * @param queries asks the view
 * @param window in days before the last day of WW
 */
record ExpiringWw(QueryGateway queries, FlaggingWindow window) implements Deadline {

    private static final int AT_ONCE = 500;

    @Override
    public String name() {
        return "expiring-ww";
    }

    /** Asks again until nothing new is due: a flagged case has left the view, and one still shown was sent already. */
    @Override
    public Stream<FlagExpiringWw> due(Decision decision) {
        var sent = new HashSet<CaseToFlag>();
        return Stream.iterate(others(sent, decision), not(List::isEmpty), _ -> others(sent, decision))
                .flatMap(List::stream)
                .map(due -> new FlagExpiringWw(
                        new InhabitantId(due.inhabitant()),
                        new WwCaseId(due.wwCase()),
                        window.signalWindowDays(),
                        decision));
    }

    private List<CaseToFlag> others(Set<CaseToFlag> sent, Decision decision) {
        var asked = new CasesToFlag(decision.today(), window.signalWindowDays(), AT_ONCE);
        return queries.query(asked, ResponseTypes.multipleInstancesOf(CaseToFlag.class)).join().stream()
                .filter(sent::add)
                .toList();
    }
}
