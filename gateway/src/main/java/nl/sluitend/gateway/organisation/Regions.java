package nl.sluitend.gateway.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Which municipalities there are, and in which labour market region each is. Source: CBS 86247NED, CC BY 4.0. */
@Component
public class Regions {

    private final Map<String, Municipality> byCode;
    private final Map<String, List<Municipality>> byRegion;

    Regions(JsonMapper json) {
        var all = Resource.read(json, "municipalities.json", Table.class).municipalities();
        byCode = all.stream().collect(toUnmodifiableMap(Municipality::code, Function.identity()));
        byRegion = all.stream().collect(groupingBy(Municipality::region));
    }

    /** Whether there is such a municipality. */
    public boolean knows(String municipality) {
        return byCode.containsKey(municipality);
    }

    /** The municipality of that code. */
    public Optional<Municipality> find(String municipality) {
        return Optional.ofNullable(byCode.get(municipality));
    }

    /** The municipalities of a labour market region; none when there is no such region. */
    public List<Municipality> inRegion(String region) {
        return List.copyOf(byRegion.getOrDefault(region, List.of()));
    }

    record Table(String source, List<Municipality> municipalities) {}
}
