package nl.sluitend.kernel.inhabitant;

/** Where somebody came from. */
public enum Origin {
    /** From unemployment benefit. */
    WW,
    /** From social assistance. */
    BIJSTAND,
    /** Without any benefit (NUG). */
    NO_BENEFIT,
    /** From civic integration. */
    INTEGRATION
}
