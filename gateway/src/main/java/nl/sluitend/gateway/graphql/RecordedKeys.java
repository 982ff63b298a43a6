package nl.sluitend.gateway.graphql;

/** Whether anything is recorded under a key: the events are asked, for a view may lag behind them. */
@FunctionalInterface
public interface RecordedKeys {

    /** Whether there is an event, visible in a view or not. */
    boolean hold(String key);
}
