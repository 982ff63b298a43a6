package nl.sluitend.kernel.inhabitant;

/** Why a municipality is the competent one. */
public enum ResidenceGround {
    /** Woonplaats (PW 40(1)). */
    RESIDENCE,
    /** The municipality designated for people without an address (PW 40(1)). */
    DESIGNATED,
    /** Actual stay, while the residence is disputed (PW 42). */
    ACTUAL_STAY
}
