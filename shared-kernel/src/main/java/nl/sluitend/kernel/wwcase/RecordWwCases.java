package nl.sluitend.kernel.wwcase;

import java.util.List;
import nl.sluitend.kernel.decision.Command;
import nl.sluitend.kernel.decision.Decision;

/**
 * UWV reports WW cases of several people, which are decided one by one and recorded in one transaction (ADR 39). The
 * answer is a {@link nl.sluitend.kernel.decision.RecordedTogether}, without those that could not be recorded with the others.
 *
 * @param cases each of somebody else
 */
public record RecordWwCases(List<RecordWwCase> cases, Decision decision) implements Command {

    /** A copy. */
    public RecordWwCases {
        cases = List.copyOf(cases);
    }
}
