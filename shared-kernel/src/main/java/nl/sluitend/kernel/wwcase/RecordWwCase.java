package nl.sluitend.kernel.wwcase;

import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.inhabitant.InhabitantId;
import nl.sluitend.kernel.inhabitant.PersonalDetails;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.privacy.Sealed;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * UWV tells of a WW case: it is registered, revised or left as it is. Opens the dossier when there is none. Sending it
 * again changes nothing (I20); an older assertion changes nothing either.
 *
 * <p>Outcomes: {@code new}, {@code changed}, {@code unchanged}.
 */
public record RecordWwCase(
        @TargetAggregateIdentifier InhabitantId inhabitant,
        WwCaseId wwCase,
        Sealed caseReference,
        PersonalDetails details,
        Residence residence,
        WwPeriod period,
        WorkHistory history,
        Decision decision)
        implements InhabitantCommand {}
