package nl.sluitend.kernel.wwcase;

import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.Asserted;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.inhabitant.PersonalDetails;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.privacy.Sealed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * UWV reports a WW case: it is registered, revised or left as it is. Opens the dossier when there is none. Sending it
 * again changes nothing (I20). Each fact follows its latest assertion, so that the order of messages does not matter.
 *
 * <p>Effect: {@code NEW}, {@code CHANGED} or {@code UNCHANGED}.
 *
 * @param caseReference UWV's own reference, sealed
 * @param ageBand on the first day without WW
 */
public record RecordWwCase(
        @TargetAggregateIdentifier InhabitantId inhabitant,
        WwCaseId wwCase,
        Sealed caseReference,
        PersonalDetails details,
        Residence residence,
        WwPeriod period,
        WorkHistory history,
        AgeBand ageBand,
        Decision decision)
        implements InhabitantCommand {

    /** When it was asserted, for facts of the person. */
    public Asserted asserted() {
        return new Asserted(period.assertedAt(), wwCase.value());
    }

    /** What it says, to compare with messages that have the same key. */
    public AssertedLine line() {
        return AssertedLine.of(details, residence, period, history);
    }

    AssertedLine lineAsSent() {
        return AssertedLine.asSent(details, residence, period, history);
    }
}
