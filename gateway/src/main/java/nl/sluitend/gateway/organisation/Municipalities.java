package nl.sluitend.gateway.organisation;

import java.util.Comparator;
import java.util.List;
import nl.sluitend.gateway.bus.Unknown;
import nl.sluitend.gateway.graphql.BadInput;
import nl.sluitend.kernel.rule.Texts;
import org.springframework.stereotype.Component;

/** Finds municipalities, for texts shown and for codes typed. */
@Component
public class Municipalities {

    private final Regions regions;

    Municipalities(Regions regions) {
        this.regions = regions;
    }

    /** The municipality with its name; one that has since been merged away has its code as its name. */
    public Municipality named(String code) {
        return regions.find(code).orElseGet(() -> new Municipality(code, code, "-", "-"));
    }

    /** The code, if there is such a municipality; otherwise refuses. */
    public String known(String code) {
        if (!regions.knows(code)) {
            throw Unknown.of(Municipalities.class, "municipality").refused();
        }
        return code;
    }

    /** The municipalities of a region, by name. */
    public List<Municipality> of(String region) {
        var found = regions.inRegion(region);
        if (found.isEmpty()) {
            throw new BadInput(Texts.of(Municipalities.class, "errors", "region"));
        }
        return found.stream().sorted(Comparator.comparing(Municipality::name)).toList();
    }

    /** Their codes. */
    public List<String> codesOf(String region) {
        return of(region).stream().map(Municipality::code).toList();
    }
}
