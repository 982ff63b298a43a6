package nl.sluitend.gateway.employer;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.dossier.Placement;
import nl.sluitend.kernel.employer.Employer;
import nl.sluitend.kernel.employer.FindEmployersByKey;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** The employers of a list of placements, in one question. */
@Controller
class EmployerFields {

    private final Queries queries;

    EmployerFields(Queries queries) {
        this.queries = queries;
    }

    @BatchMapping
    Map<Placement, Employer> employer(List<Placement> placements, @ContextValue Caller caller) {
        var keys = placements.stream().map(Placement::employer).collect(toUnmodifiableSet());
        var found = queries.list(new FindEmployersByKey(caller, keys), Employer.class).stream()
                .collect(toMap(Employer::employer, Function.identity()));
        return placements.stream()
                .filter(placement -> found.containsKey(placement.employer()))
                .collect(toMap(Function.identity(), placement -> found.get(placement.employer()), (one, _) -> one));
    }
}
