package nl.sluitend.gateway.bus;

import java.time.Duration;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;

/** Questions on a real bus with a side of a test at its end. */
public final class QueriesOfTests {

    private static final Duration LIMIT = Duration.ofSeconds(8);

    private QueriesOfTests() {}

    /** Answered by that side; nothing is recorded that is not visible. */
    public static Queries answeredBy(Object side) {
        var bus = SimpleQueryBus.builder().build();
        new AnnotationQueryHandlerAdapter<>(side).subscribe(bus);
        return new Queries(
                DefaultQueryGateway.builder().queryBus(bus).build(),
                new BusTimeout(new BusLimits(LIMIT)),
                (_, _) -> false);
    }
}
