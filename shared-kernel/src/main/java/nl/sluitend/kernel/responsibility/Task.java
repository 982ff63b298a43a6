package nl.sluitend.kernel.responsibility;

/** A task of government towards one inhabitant. */
public enum Task {
    /** Support towards work (PW 7(1)a, SUWI 30a). */
    REINTEGRATION,
    /** A benefit (WW, PW). */
    INCOME,
    /** Civic integration (WI). */
    INTEGRATION
}
