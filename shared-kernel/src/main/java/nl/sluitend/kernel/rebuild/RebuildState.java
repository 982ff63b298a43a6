package nl.sluitend.kernel.rebuild;

/** How far a rebuild is. */
public enum RebuildState {
    /** Reads the streams one by one, from the store itself. */
    READING,
    /** Folds what happened since the reading began. */
    CATCHING_UP,
    /** Compares what it built with what serves. */
    COMPARING,
    /** Waits until somebody who read the differences switches or cancels. */
    AWAITING_CONFIRMATION,
    /** Holds the old one still until the new one has seen all that it saw. */
    SWITCHING,
    /** The new one serves. */
    SWITCHED,
    /** Somebody cancelled it; the old one serves. */
    CANCELLED,
    /** It broke; the old one serves. Since streams are set aside, none does for an event that cannot be folded. */
    FAILED;

    /** Whether nothing comes after it. */
    public boolean isEnd() {
        return this == SWITCHED || this == CANCELLED || this == FAILED;
    }
}
