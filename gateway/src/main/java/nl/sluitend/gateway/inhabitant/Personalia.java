package nl.sluitend.gateway.inhabitant;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.gateway.privacy.PersonVault;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.BirthDate;
import nl.sluitend.kernel.inhabitant.PersonName;
import nl.sluitend.kernel.inhabitant.PersonalDetails;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who somebody is, as the texts that are sealed: a name in parts as one JSON object; a name that came as a whole as it
 * is, or, if it looks like such an object, wrapped in another; a birth date as its text. The same person gives the same
 * texts.
 */
@Component
public class Personalia {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final String OBJECT = "{";
    private static final String WHOLE = "whole";
    private static final Set<String> FORM = Set.of("initials", "given", "prefix", "family", WHOLE);

    private final PersonVault vault;

    Personalia(PersonVault vault) {
        this.vault = vault;
    }

    /** Seals what the register reports. */
    public PersonalDetails seal(
            InhabitantId inhabitant, PersonName name, BirthDate birthDate, Contact contact, AgeBand ageBand) {
        return sealed(inhabitant, JSON.writeValueAsString(name), birthDate, contact, ageBand);
    }

    /** Seals what somebody typed, with the name as a whole. */
    PersonalDetails seal(InhabitantId inhabitant, String name, BirthDate birthDate, Contact contact, AgeBand ageBand) {
        var whole = name.startsWith(OBJECT) ? JSON.writeValueAsString(new Whole(name)) : name;
        return sealed(inhabitant, whole, birthDate, contact, ageBand);
    }

    private PersonalDetails sealed(
            InhabitantId inhabitant, String name, BirthDate birthDate, Contact contact, AgeBand ageBand) {
        return new PersonalDetails(
                vault.seal(inhabitant, name),
                vault.seal(inhabitant, birthDate.text()),
                vault.seal(inhabitant, JSON.writeValueAsString(contact)),
                ageBand);
    }

    /** How to address the person; empty when no name is known. */
    static Optional<String> written(String text) {
        return object(text)
                .map(name -> name.has(WHOLE)
                        ? Optional.of(name.path(WHOLE).asString())
                        : inParts(name).written())
                .orElseGet(() -> Optional.of(text).filter(name -> !name.isEmpty()));
    }

    /** The parts of the name; empty when it came as a whole. */
    static Optional<PersonName> parts(String text) {
        return object(text).filter(name -> !name.has(WHOLE)).map(Personalia::inParts);
    }

    private static PersonName inParts(JsonNode name) {
        return JSON.treeToValue(name, PersonName.class);
    }

    /** Older names that came as a whole were sealed as they are, whatever they looked like. */
    private static Optional<JsonNode> object(String text) {
        if (!text.startsWith(OBJECT)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(text)).filter(Personalia::isOurs);
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static boolean isOurs(JsonNode name) {
        return name.propertyStream()
                .allMatch(
                        part -> FORM.contains(part.getKey()) && part.getValue().isString());
    }

    /** A name that came as a whole. */
    private record Whole(String whole) {}

    static Contact contact(String text) {
        return JSON.readValue(text, Contact.class);
    }
}
