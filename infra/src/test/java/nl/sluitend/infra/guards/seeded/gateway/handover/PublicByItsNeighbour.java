package nl.sluitend.infra.guards.seeded.gateway.handover;

/** Public, because a public neighbour speaks of it. */
public record PublicByItsNeighbour(String word) {}
