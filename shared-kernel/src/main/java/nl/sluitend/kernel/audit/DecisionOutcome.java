package nl.sluitend.kernel.audit;

/** How a decision ended (ADR 45). */
public enum DecisionOutcome {
    /** It was accepted and recorded: each event that it left stands for itself. */
    RECORDED,
    /** It was allowed, and left no event. */
    GRANTED,
    /** It was refused; nothing was stored. */
    REFUSED
}
