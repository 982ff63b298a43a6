package nl.sluitend.infra.guards.seeded.gateway.unheardof;

/** In a package whose name is not on the list. */
public record OfNoContext(String word) {}
