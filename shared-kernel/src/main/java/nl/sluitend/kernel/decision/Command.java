package nl.sluitend.kernel.decision;

/** Something that somebody decides to do. */
public interface Command {

    /** Who decides, for which organisation, why and when. */
    Decision decision();
}
