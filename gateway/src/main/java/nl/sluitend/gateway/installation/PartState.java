package nl.sluitend.gateway.installation;

/** Whether a part does its work. */
public enum PartState {
    /** It does. */
    UP,
    /** Not yet: it catches up. */
    OUT_OF_SERVICE,
    /** It does not. */
    DOWN,
    /** It does not say. */
    UNKNOWN
}
