package nl.sluitend.kernel.decision;

/** Something that somebody decides to do. */
public interface Command {

    /** Who decides, for which organisation, why and when. */
    Decision decision();

    /**
     * Its name in logs and audit trails: that of the mutation that sends it, such as {@code handOverFromWW}. A command
     * that no mutation sends is named after the same pattern.
     */
    default String operation() {
        var name = getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
