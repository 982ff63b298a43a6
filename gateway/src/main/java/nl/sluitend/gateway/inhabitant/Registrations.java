package nl.sluitend.gateway.inhabitant;

import nl.sluitend.gateway.graphql.Unknown;
import nl.sluitend.gateway.organisation.Municipalities;
import nl.sluitend.gateway.privacy.PersonVault;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.Bsn;
import nl.sluitend.kernel.inhabitant.InhabitantId;
import nl.sluitend.kernel.inhabitant.PersonalDetails;
import nl.sluitend.kernel.inhabitant.RegisterInhabitant;
import nl.sluitend.kernel.inhabitant.Residence;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Gives somebody new a pseudonym and seals who they are, before any command is sent. */
@Component
class Registrations {

    private final PersonVault vault;
    private final Municipalities municipalities;
    private final JsonMapper json;

    Registrations(PersonVault vault, Municipalities municipalities, JsonMapper json) {
        this.vault = vault;
        this.municipalities = municipalities;
        this.json = json;
    }

    RegisterInhabitant command(RegisterInhabitantInput input, Decision decision) {
        var residence = new Residence(municipalities.known(input.municipality()), input.residenceGround());
        var inhabitant = whoHas(input.burgerservicenummer());
        return new RegisterInhabitant(
                inhabitant, input.origin(), residence, details(inhabitant, input, decision), decision);
    }

    InhabitantId whoHas(String burgerservicenummer) {
        if (!Bsn.passes(burgerservicenummer)) {
            throw Unknown.BURGERSERVICENUMMER.refused();
        }
        return vault.identify(new Bsn(burgerservicenummer));
    }

    private PersonalDetails details(InhabitantId inhabitant, RegisterInhabitantInput input, Decision decision) {
        return new PersonalDetails(
                vault.seal(inhabitant, input.name()),
                vault.seal(inhabitant, input.birthDate().toString()),
                vault.seal(inhabitant, json.writeValueAsString(input.contact())),
                AgeBand.of(input.birthDate(), decision.today()));
    }
}
