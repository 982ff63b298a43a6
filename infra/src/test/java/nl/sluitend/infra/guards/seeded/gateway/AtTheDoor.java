package nl.sluitend.infra.guards.seeded.gateway;

/** In no context at all. */
public record AtTheDoor(String word) {}
