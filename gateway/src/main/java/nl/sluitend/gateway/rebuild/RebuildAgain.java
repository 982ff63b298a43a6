package nl.sluitend.gateway.rebuild;

import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.graphql.Refetch;
import nl.sluitend.kernel.rebuild.FindRebuilds;
import nl.sluitend.kernel.rebuild.ViewRebuild;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds a view and its rebuild by its id. */
@Configuration(proxyBeanMethods = false)
class RebuildAgain {

    @Bean
    Refetch<ViewRebuild> viewRebuildRefetched(Queries queries) {
        return Refetch.of(
                ViewRebuild.class,
                "rebuilds",
                ViewRebuild::view,
                (key, caller) -> queries.list(new FindRebuilds(caller), ViewRebuild.class).stream()
                        .filter(each -> each.view().equals(key))
                        .findFirst());
    }
}
