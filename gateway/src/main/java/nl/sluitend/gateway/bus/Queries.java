package nl.sluitend.gateway.bus;

import java.util.List;
import java.util.Optional;
import nl.sluitend.kernel.view.Page;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Asks a question and waits for the answer, in the form that the question's own description promises. */
@Component
public class Queries {

    private final QueryGateway gateway;
    private final BusTimeout timeout;
    private final RecordedKeys recorded;

    Queries(QueryGateway gateway, BusTimeout timeout, RecordedKeys recorded) {
        this.gateway = gateway;
        this.timeout = timeout;
        this.recorded = recorded;
    }

    /** One view, when there is one that the caller may see. */
    public <T> Optional<T> find(Object query, Class<T> view) {
        return timeout.with(Backend.DOCUMENTS, () -> gateway.query(query, ResponseTypes.optionalInstanceOf(view)));
    }

    /**
     * The view that a decision names by its key; empty when nobody has that key. What was recorded and is not visible yet
     * is never called unknown: who asks may try again.
     *
     * @param what it would be called otherwise
     */
    public <T> Optional<T> named(Unknown what, String key, Object query, Class<T> view) {
        var found = find(query, view);
        if (found.isEmpty() && recorded.hold(what.kind(), key)) {
            throw new Unavailable(Backend.DOCUMENTS, new IllegalStateException("the view is behind"));
        }
        return found;
    }

    /** All the views that are asked for. */
    public <T> List<T> list(Object query, Class<T> view) {
        return timeout.with(Backend.DOCUMENTS, () -> gateway.query(query, ResponseTypes.multipleInstancesOf(view)));
    }

    /** One page of a list. */
    @SuppressWarnings("unchecked") // a response type cannot name what the page lists
    public <T> Page<T> page(Object query, @SuppressWarnings("unused") Class<T> view) {
        return (Page<T>)
                timeout.with(Backend.DOCUMENTS, () -> gateway.query(query, ResponseTypes.instanceOf(Page.class)));
    }

    /** What comes to be known about it from now on, until nobody listens any more. */
    public <T> Flux<T> updates(Object query, Class<T> update) {
        return Flux.defer(() -> {
            var subscription = gateway.subscriptionQuery(
                    query, ResponseTypes.instanceOf(Object.class), ResponseTypes.instanceOf(update));
            return subscription.updates().doFinally(_ -> subscription.close());
        });
    }
}
