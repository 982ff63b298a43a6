package nl.sluitend.kernel.decision;

/** What an accepted command led to. */
public enum Effect {
    /** Something that was not known before. */
    NEW,
    /** Something that is known has changed. */
    CHANGED,
    /** Nothing: exactly this was known already. */
    UNCHANGED,
    /** What was asked; this command can lead to nothing else. */
    DONE
}
