package nl.sluitend.kernel.access;

/** What a body has to do with a person: a computed fact of the person's stream, never granted by hand (SUWI 62). */
public enum Relation {
    /** UWV: it opened the dossier, or has a WW case. */
    UWV,
    /** A municipality to which the person was offered, and that has not accepted. */
    OFFERED,
    /** The municipality of the person: it accepted, or opened the dossier itself. */
    OWN,
    /** A municipality whose relation ended: it sees what was then, and what it began itself. */
    FORMER,
    /** A body that enrolled or placed the person: it follows that, and sees nothing else by it. */
    BEGAN;

    /** Whether it lasts: only such a body sees what is true of the person now. */
    public boolean lasts() {
        return switch (this) {
            case UWV, OFFERED, OWN -> true;
            case FORMER, BEGAN -> false;
        };
    }
}
