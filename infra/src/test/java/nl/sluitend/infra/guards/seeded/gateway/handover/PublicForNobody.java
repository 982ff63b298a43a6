package nl.sluitend.infra.guards.seeded.gateway.handover;

/** Public, and known to its own package only. */
public record PublicForNobody(String word) {}
