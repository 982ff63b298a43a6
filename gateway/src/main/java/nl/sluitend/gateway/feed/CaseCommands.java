package nl.sluitend.gateway.feed;

import nl.sluitend.gateway.privacy.PersonVault;
import nl.sluitend.gateway.privacy.WwCaseKeys;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.InhabitantId;
import nl.sluitend.kernel.inhabitant.PersonalDetails;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import org.springframework.stereotype.Component;

/** Turns a line into the command, with every personal value sealed. */
@Component
class CaseCommands {

    private final PersonVault vault;
    private final WwCaseKeys cases;

    CaseCommands(PersonVault vault, WwCaseKeys cases) {
        this.vault = vault;
        this.cases = cases;
    }

    RecordWwCase of(InhabitantId inhabitant, FeedLine line, Decision decision) {
        return new RecordWwCase(
                inhabitant,
                cases.idOf(line.caseReference()),
                vault.seal(inhabitant, line.caseReference()),
                details(inhabitant, line),
                line.residence(),
                line.period(),
                line.history(),
                decision);
    }

    private PersonalDetails details(InhabitantId inhabitant, FeedLine line) {
        return new PersonalDetails(
                vault.seal(inhabitant, line.name().written()),
                vault.seal(inhabitant, line.birthDate().toString()),
                vault.seal(inhabitant, line.contactText()),
                line.ageBand());
    }
}
