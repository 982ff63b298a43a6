package nl.sluitend.infra.guards.seeded.kernel.handover;

/** One of a pair that the domain has. */
public record Handover(String handover) {}
