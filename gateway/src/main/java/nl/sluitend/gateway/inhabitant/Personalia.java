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
import org.jspecify.annotations.Nullable;
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

    /** What a sealed text says of somebody's name. */
    static Named named(String text) {
        return object(text)
                .map(name ->
                        name.has(WHOLE) ? new Named(name.path(WHOLE).asString(), null) : new Named(null, inParts(name)))
                .orElseGet(() -> new Named(text, null));
    }

    private static PersonName inParts(JsonNode name) {
        return new PersonName(part(name, "initials"), part(name, "given"), part(name, "prefix"), part(name, "family"));
    }

    private static @Nullable String part(JsonNode name, String part) {
        return name.path(part).stringValue(null);
    }

    /**
     * A name.
     *
     * @param whole as it came; absent when it came in parts
     * @param parts as they came; absent when it came as a whole
     */
    record Named(@Nullable String whole, @Nullable PersonName parts) {

        /** How to address the person; empty when no name is known. */
        Optional<String> written() {
            return parts == null ? Optional.ofNullable(whole).filter(name -> !name.isEmpty()) : parts.written();
        }
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
