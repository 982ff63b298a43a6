package nl.sluitend.kernel.rebuild;

/** How far a rebuild is. */
public enum RebuildState {
    /** Reads the streams one by one, from the store itself. */
    READING,
    /** Folds what happened since the reading began. */
    CATCHING_UP,
    /** Compares what it built with the view in use. */
    COMPARING,
    /** Waits until somebody has read the differences and switches or cancels. */
    AWAITING_CONFIRMATION,
    /** Stops the old one until the new one has seen every event that it saw. */
    SWITCHING,
    /** The new one is in use. */
    SWITCHED,
    /** Somebody cancelled it; the old one stays in use. */
    CANCELLED,
    /** It broke; the old one stays in use. An event that cannot be folded is no cause: its stream is set aside. */
    FAILED;

    /** Whether nothing comes after it. */
    public boolean isEnd() {
        return this == SWITCHED || this == CANCELLED || this == FAILED;
    }
}
