package nl.sluitend.infra.guards.seeded.command.handover;

/** The other of a pair that the domain has. */
public record Handover(String state) {

    /** What is within another may have a name of its own choice. */
    public record Innocent(String word) {}
}
