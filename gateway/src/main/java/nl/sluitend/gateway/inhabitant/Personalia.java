package nl.sluitend.gateway.inhabitant;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import nl.sluitend.gateway.privacy.PersonVault;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.BirthDate;
import nl.sluitend.kernel.inhabitant.InhabitantId;
import nl.sluitend.kernel.inhabitant.PersonName;
import nl.sluitend.kernel.inhabitant.PersonalDetails;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who somebody is, as the texts that are sealed: a name in its parts as one JSON object, a name that came as a whole as
 * it is, a birth date as its text. The same person gives the same texts.
 */
@Component
public class Personalia {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final String IN_PARTS = "{";

    private final PersonVault vault;

    Personalia(PersonVault vault) {
        this.vault = vault;
    }

    /** Seals what the register tells. */
    public PersonalDetails seal(
            InhabitantId inhabitant, PersonName name, BirthDate birthDate, Contact contact, AgeBand ageBand) {
        return seal(inhabitant, JSON.writeValueAsString(name), birthDate, contact, ageBand);
    }

    /** Seals what somebody typed, with the name as a whole. */
    PersonalDetails seal(InhabitantId inhabitant, String name, BirthDate birthDate, Contact contact, AgeBand ageBand) {
        return new PersonalDetails(
                vault.seal(inhabitant, name),
                vault.seal(inhabitant, birthDate.text()),
                vault.seal(inhabitant, JSON.writeValueAsString(contact)),
                ageBand);
    }

    /** How to address the person; empty when no name is known. */
    static Optional<String> written(String text) {
        return text.startsWith(IN_PARTS)
                ? parts(text).flatMap(PersonName::written)
                : Optional.of(text).filter(name -> !name.isEmpty());
    }

    /** The parts of the name; empty when it came as a whole. */
    static Optional<PersonName> parts(String text) {
        return text.startsWith(IN_PARTS) ? Optional.of(JSON.readValue(text, PersonName.class)) : Optional.empty();
    }

    static Contact contact(String text) {
        return JSON.readValue(text, Contact.class);
    }
}
