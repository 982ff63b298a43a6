package nl.sluitend.gateway.audit;

import nl.sluitend.gateway.bus.Backend;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.graphql.Refetch;
import nl.sluitend.kernel.audit.DecisionCount;
import nl.sluitend.kernel.audit.DecisionGroup;
import nl.sluitend.kernel.audit.DecisionTaken;
import nl.sluitend.kernel.audit.FindDecisionCount;
import nl.sluitend.kernel.audit.FindDecisionTaken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds a count of decisions, and one of them, by its id. */
@Configuration(proxyBeanMethods = false)
class DecisionAgain {

    @Bean
    Refetch<DecisionCount> decisionCountRefetched(Queries queries) {
        return Refetch.of(
                DecisionCount.class,
                "decisionCounts",
                DecisionCount::group,
                (key, caller) -> DecisionGroup.of(key)
                        .map(group -> new FindDecisionCount(caller, group))
                        .flatMap(query -> queries.find(Backend.EVENT_STORE, query, DecisionCount.class)));
    }

    @Bean
    Refetch<DecisionTaken> decisionTakenRefetched(Queries queries) {
        return Refetch.of(
                DecisionTaken.class,
                "decisionsTaken",
                DecisionTaken::decision,
                (key, caller) ->
                        queries.find(Backend.EVENT_STORE, new FindDecisionTaken(caller, key), DecisionTaken.class));
    }
}
