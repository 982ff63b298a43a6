package nl.sluitend.infra.guards.seeded.gateway.unheardof;

/** In a package that is no context and no room of the gateway. */
public record OfNoContext(String word) {}
