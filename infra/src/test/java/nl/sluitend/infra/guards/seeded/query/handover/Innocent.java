package nl.sluitend.infra.guards.seeded.query.handover;

/** Does nothing that a guard minds, and stands in for a class of another side. */
public record Innocent(String word) {}
