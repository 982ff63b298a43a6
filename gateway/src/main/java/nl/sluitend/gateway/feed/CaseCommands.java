package nl.sluitend.gateway.feed;

import nl.sluitend.gateway.inhabitant.Personalia;
import nl.sluitend.gateway.privacy.PersonVault;
import nl.sluitend.gateway.privacy.WwCaseKeys;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import org.springframework.stereotype.Component;

/** Turns a line into a command, with every personal value sealed. */
@Component
class CaseCommands {

    private final PersonVault vault;
    private final Personalia personalia;
    private final WwCaseKeys cases;

    CaseCommands(PersonVault vault, Personalia personalia, WwCaseKeys cases) {
        this.vault = vault;
        this.personalia = personalia;
        this.cases = cases;
    }

    RecordWwCase of(InhabitantId inhabitant, FeedLine line, Decision decision) {
        return new RecordWwCase(
                inhabitant,
                cases.idOf(line.caseReference()),
                vault.seal(inhabitant, line.caseReference()),
                personalia.seal(inhabitant, line.name(), line.born(), line.reached(), line.ageBandThen()),
                line.residence(),
                line.period(),
                line.history(),
                line.ageBand(),
                decision);
    }
}
