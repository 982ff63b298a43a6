package nl.sluitend.gateway.rebuild;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.rebuild.FindBeingRepaired;
import org.springframework.stereotype.Component;

/** Knows which rows of a list lag behind what was recorded. */
@Component
public class Repairs {

    private final Queries queries;

    Repairs(Queries queries) {
        this.queries = queries;
    }

    /** Whether each row does, for all rows in one query. */
    public <R> Map<R, Boolean> of(List<R> rows, Function<R, String> stream, Caller caller) {
        var streams = rows.stream().map(stream).collect(toUnmodifiableSet());
        var behind = Set.copyOf(queries.list(new FindBeingRepaired(caller, streams), String.class));
        return rows.stream()
                .collect(toMap(Function.identity(), row -> behind.contains(stream.apply(row)), (one, _) -> one));
    }
}
