package nl.sluitend.gateway.programme;

import java.util.Set;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.graphql.Refetch;
import nl.sluitend.kernel.programme.FindProgrammesByKey;
import nl.sluitend.kernel.programme.Programme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A programme by its id. */
@Configuration(proxyBeanMethods = false)
class ProgrammeAgain {

    @Bean
    Refetch<Programme> programmeRefetched(Queries queries) {
        return Refetch.of(
                Programme.class,
                "programmes",
                Programme::programme,
                (key, caller) -> queries.list(new FindProgrammesByKey(caller, Set.of(key)), Programme.class).stream()
                        .findFirst());
    }
}
