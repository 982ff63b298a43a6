package nl.sluitend.gateway.bus;

/** Whether anything is recorded under a key: the events are asked, for a view may lag behind them. */
@FunctionalInterface
public interface RecordedKeys {

    /**
     * Whether there is an event, visible in a view or not.
     *
     * @param kind of what, as {@code programme}: a key of something else is none, and nobody learns that it is one
     */
    boolean hold(String kind, String key);
}
