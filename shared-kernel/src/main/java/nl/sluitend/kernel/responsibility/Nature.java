package nl.sluitend.kernel.responsibility;

/** How strong a task is. */
public enum Nature {
    /** The holder must. */
    DUTY,
    /** The holder may ("kan", PW 7a). */
    POWER,
    /** Nobody has the task, and the reason says why. */
    NONE
}
