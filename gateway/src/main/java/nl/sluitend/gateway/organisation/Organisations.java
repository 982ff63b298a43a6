package nl.sluitend.gateway.organisation;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.sluitend.kernel.organisation.MunicipalityCode;
import nl.sluitend.kernel.organisation.OrganisationCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The register of organisations with their dated mandates. An organisation that is not in it has no access. */
@Component
public class Organisations {

    private final Map<OrganisationCode, Organisation> byCode;

    Organisations(JsonMapper json) {
        byCode = Resource.read(json, "organisations.json", Register.class).organisations().stream()
                .collect(toUnmodifiableMap(Organisation::identity, Function.identity()));
    }

    /** The organisation, if it is registered. */
    public Optional<Organisation> find(OrganisationCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The organisation of that code, if there is a code and it is registered. */
    public Optional<Organisation> withCode(@Nullable String code) {
        return Optional.ofNullable(code).map(OrganisationCode::new).flatMap(this::find);
    }

    /** The municipalities in whose name the organisation may act on that day: itself, and those of its mandates. */
    public Set<MunicipalityCode> actsFor(OrganisationCode code, LocalDate day) {
        return find(code).map(organisation -> organisation.actsFor(day)).orElse(Set.of());
    }

    /** The codes of the municipalities that are registered themselves. */
    public List<String> municipalities() {
        return byCode.values().stream()
                .map(Organisation::municipality)
                .filter(Objects::nonNull)
                .toList();
    }

    record Register(List<Organisation> organisations) {}
}
