package nl.sluitend.gateway.delivery;

/** How a delivery stands. Only the last three are stored: of the others nobody told the end yet. */
public enum DeliveryState {
    /** It comes in. */
    RUNNING,
    /** It comes in, and stops at its next look because an operator asked for it. */
    CANCELLING,
    /** It did not end, and nothing is heard of it: its sender waits, or its node stopped. */
    SILENT,
    /** It was read to its end. */
    DONE,
    /** A store was down, or the sender went away: it is completed by sending it again. */
    INTERRUPTED,
    /** An operator stopped it, or asked for it and nothing is heard of it: it is completed by sending it again. */
    CANCELLED
}
