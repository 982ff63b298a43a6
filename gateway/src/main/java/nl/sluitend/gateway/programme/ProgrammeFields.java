package nl.sluitend.gateway.programme;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.dossier.Trajectory;
import nl.sluitend.kernel.programme.FindProgrammesByKey;
import nl.sluitend.kernel.programme.Programme;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** The programmes of a list of trajectories, in one question. */
@Controller
class ProgrammeFields {

    private final Queries queries;

    ProgrammeFields(Queries queries) {
        this.queries = queries;
    }

    @BatchMapping
    Map<Trajectory, Programme> programme(List<Trajectory> trajectories, @ContextValue Caller caller) {
        var keys = trajectories.stream().map(Trajectory::programme).collect(toUnmodifiableSet());
        var found = queries.list(new FindProgrammesByKey(caller, keys), Programme.class).stream()
                .collect(toMap(Programme::programme, Function.identity()));
        return trajectories.stream()
                .filter(trajectory -> found.containsKey(trajectory.programme()))
                .collect(toMap(Function.identity(), trajectory -> found.get(trajectory.programme()), (one, _) -> one));
    }
}
