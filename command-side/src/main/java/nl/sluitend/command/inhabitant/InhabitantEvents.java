package nl.sluitend.command.inhabitant;

import nl.sluitend.kernel.inhabitant.Asserted;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.inhabitant.InhabitantRegistered;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.PersonalDetails;
import nl.sluitend.kernel.inhabitant.PersonalDetailsRevised;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import org.jspecify.annotations.Nullable;

/** The events that a message about a person leads to. */
final class InhabitantEvents {

    private InhabitantEvents() {}

    static InhabitantRegistered opened(
            InhabitantCommand command, Origin origin, @Nullable String by, PersonalDetails details, Asserted asserted) {
        return new InhabitantRegistered(
                command.inhabitant().value(),
                origin,
                by,
                details.ageBand(),
                details.name(),
                details.birthDate(),
                details.contact(),
                asserted.at(),
                command.decision().today());
    }

    static PersonalDetailsRevised revised(RecordWwCase command) {
        var details = command.details();
        return new PersonalDetailsRevised(
                details.ageBand(),
                details.name(),
                details.birthDate(),
                details.contact(),
                command.asserted().at(),
                command.decision().today());
    }
}
