package nl.sluitend.gateway.inhabitant;

import static nl.sluitend.kernel.rule.Refused.require;

import java.util.Optional;
import nl.sluitend.gateway.bus.Unknown;
import nl.sluitend.gateway.organisation.Municipalities;
import nl.sluitend.gateway.privacy.Hold;
import nl.sluitend.gateway.privacy.PersonVault;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.Bsn;
import nl.sluitend.kernel.inhabitant.PersonalDetails;
import nl.sluitend.kernel.inhabitant.RegisterInhabitant;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.springframework.stereotype.Component;

/** Gives somebody new a pseudonym and seals their details, before any command is sent. */
@Component
class Registrations {

    /** The number fails the eleven-test or belongs to nobody known; the refusal does not say which. */
    private static final Unknown UNKNOWN = Unknown.of(Registrations.class, "burgerservicenummer");

    private final PersonVault vault;
    private final Municipalities municipalities;
    private final Personalia personalia;

    Registrations(PersonVault vault, Municipalities municipalities, Personalia personalia) {
        this.vault = vault;
        this.municipalities = municipalities;
        this.personalia = personalia;
    }

    RegisterInhabitant command(RegisterInhabitantInput input, Hold hold, Decision decision) {
        require(
                new ABirthDateIsInThePast(input.born(), decision.today()),
                new ADossierIsOfSomebodyWhoMayWork(input.born(), decision.today()),
                new AnAddressIsCompleteOrAbsent(input.contact()),
                new EachPartOfAContactHasItsForm(input.contact()),
                new NobodyLivesInTwoPlaces(input.contact()));
        var residence = new Residence(municipalities.known(input.municipality()), input.residenceGround());
        var inhabitant = hold.identify(numberOf(input.burgerservicenummer()));
        return new RegisterInhabitant(
                inhabitant, input.origin(), residence, details(inhabitant, input, decision), decision);
    }

    /** The person with that number; a number about which nothing is recorded gets no pseudonym. */
    InhabitantId whoHas(String burgerservicenummer) {
        return find(burgerservicenummer).orElseThrow(UNKNOWN::refused);
    }

    /** The same, empty when nothing is recorded about anybody with that number; refuses what is no number. */
    Optional<InhabitantId> find(String burgerservicenummer) {
        return vault.find(numberOf(burgerservicenummer));
    }

    private static Bsn numberOf(String burgerservicenummer) {
        if (!Bsn.passes(burgerservicenummer)) {
            throw UNKNOWN.refused();
        }
        return new Bsn(burgerservicenummer);
    }

    private PersonalDetails details(InhabitantId inhabitant, RegisterInhabitantInput input, Decision decision) {
        return personalia.seal(
                inhabitant,
                input.called(),
                input.born(),
                input.contact(),
                input.born().bandOn(decision.today()));
    }
}
