package nl.sluitend.gateway.rebuild;

import java.util.Optional;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.graphql.Refetch;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.rebuild.FindSetAsideStream;
import nl.sluitend.kernel.rebuild.SetAsideStream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds a stream that was set aside by its id, which differs for each view. */
@Configuration(proxyBeanMethods = false)
class SetAsideAgain {

    private static final char BETWEEN = '/';

    @Bean
    Refetch<SetAsideStream> setAsideStreamRefetched(Queries queries) {
        return Refetch.of(
                SetAsideStream.class,
                "setAside",
                each -> each.view() + BETWEEN + each.stream(),
                (key, caller) -> again(key, caller, queries));
    }

    private static Optional<SetAsideStream> again(String key, Caller caller, Queries queries) {
        var between = key.indexOf(BETWEEN);
        return between < 0
                ? Optional.empty()
                : queries.find(
                        new FindSetAsideStream(caller, key.substring(0, between), key.substring(between + 1)),
                        SetAsideStream.class);
    }
}
