package nl.sluitend.gateway.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sluitend.gateway.decision.DecisionWriter;
import nl.sluitend.kernel.decision.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Returns a thing of any type by its id; null when it does not exist or is not for the caller. */
@Controller
class NodeController {

    private final GlobalIds ids;
    private final DecisionWriter decisions;

    NodeController(GlobalIds ids, DecisionWriter decisions) {
        this.ids = ids;
        this.decisions = decisions;
    }

    @QueryMapping
    @Nullable
    Object node(@Argument String id, Caller caller, DataFetchingEnvironment asked) {
        return again("node", id, caller, asked).orElse(null);
    }

    @QueryMapping
    List<@Nullable Object> nodes(@Argument List<String> ids, Caller caller, DataFetchingEnvironment asked) {
        var found = new ArrayList<@Nullable Object>();
        ids.forEach(id -> found.add(again("nodes", id, caller, asked).orElse(null)));
        return found;
    }

    private Optional<Object> again(String operation, String id, Caller caller, DataFetchingEnvironment asked) {
        var known = GlobalId.of(id);
        var found = known.flatMap(each -> ids.again(each, caller, asked)).map(Object.class::cast);
        if (found.isEmpty()) {
            var target = known.map(GlobalId::key).orElse(null);
            decisions.refused(caller, operation, target, ErrorCode.NOT_FOUND.name(), "id");
        }
        return found;
    }
}
