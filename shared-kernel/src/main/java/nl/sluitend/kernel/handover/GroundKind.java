package nl.sluitend.kernel.handover;

/** On which ground a municipality may learn a name. */
public enum GroundKind {
    /** A registered agreement between UWV and that municipality (PW 7(7), SUWI 9). */
    AGREEMENT,
    /** The inhabitant accepted the invitation and saw the payload. */
    ACCEPTED_INVITATION,
    /** WW has ended: the municipality has the task by law (PW 7(1)a, SUWI 62(1)). */
    BY_LAW
}
