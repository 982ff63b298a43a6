package nl.sluitend.kernel.decision;

/** Something that somebody decides to do. */
public interface Command {

    /** Who decides, for which organisation, why and when. */
    Decision decision();

    /**
     * What it is called wherever somebody reads of it: as the mutation of the schema that sends it, {@code handOverFromWW}
     * for instance. What no mutation sends is called after the same pattern.
     */
    default String operation() {
        var name = getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
