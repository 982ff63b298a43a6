package nl.sluitend.gateway.bus;

/** Whether anything is recorded under a key: read from the events, because a view may lag behind them. */
@FunctionalInterface
public interface RecordedKeys {

    /**
     * Whether there is an event, visible in a view or not.
     *
     * @param kind the type of thing, such as {@code programme}: a key of another type does not count, and nobody learns
     * that it exists
     */
    boolean hold(String kind, String key);
}
