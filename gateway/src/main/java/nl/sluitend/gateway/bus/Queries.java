package nl.sluitend.gateway.bus;

import java.util.List;
import java.util.Optional;
import nl.sluitend.kernel.view.Page;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Sends a query and waits for the answer, in the form that the query's own description promises. */
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

    /** One view, if there is one that the caller may see. */
    public <T> Optional<T> find(Object query, Class<T> view) {
        return find(Backend.DOCUMENTS, query, view);
    }

    /** The same of what is read from that component. */
    public <T> Optional<T> find(Backend backend, Object query, Class<T> view) {
        return timeout.with(backend, () -> gateway.query(query, ResponseTypes.optionalInstanceOf(view)));
    }

    /**
     * The view that a decision names by its key; empty when nobody has that key. Something recorded but not visible yet
     * is never called unknown: the caller may try again.
     *
     * @param what the refusal if it is unknown
     */
    public <T> Optional<T> named(Unknown what, String key, Object query, Class<T> view) {
        var found = find(query, view);
        if (found.isEmpty() && recorded.hold(what.kind(), key)) {
            throw new Unavailable(Backend.DOCUMENTS, new IllegalStateException("the view is behind"));
        }
        return found;
    }

    /** All views that are asked for. */
    public <T> List<T> list(Object query, Class<T> view) {
        return timeout.with(Backend.DOCUMENTS, () -> gateway.query(query, ResponseTypes.multipleInstancesOf(view)));
    }

    /** One page of a list. */
    public <T> Page<T> page(Object query, Class<T> view) {
        return page(Backend.DOCUMENTS, query, view);
    }

    /** The same of what is read from that component. */
    @SuppressWarnings("unchecked") // a response type cannot name the type of the rows
    public <T> Page<T> page(Backend backend, Object query, @SuppressWarnings("unused") Class<T> view) {
        return (Page<T>) timeout.with(backend, () -> gateway.query(query, ResponseTypes.instanceOf(Page.class)));
    }

    /** Every update from now on, until the subscription is cancelled. */
    public <T> Flux<T> updates(Object query, Class<T> update) {
        return Flux.defer(() -> {
            var subscription = gateway.subscriptionQuery(
                    query, ResponseTypes.instanceOf(Object.class), ResponseTypes.instanceOf(update));
            return subscription.updates().doFinally(_ -> subscription.close());
        });
    }
}
