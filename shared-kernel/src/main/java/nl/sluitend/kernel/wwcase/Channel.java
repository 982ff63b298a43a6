package nl.sluitend.kernel.wwcase;

/** A way to reach somebody. */
public enum Channel {
    /** A letter. */
    LETTER,
    /** A telephone call. */
    TELEPHONE,
    /** The portal's own message. */
    PORTAL,
    /** Mail, without content. */
    EMAIL,
    /** A conversation or a visit. */
    IN_PERSON
}
