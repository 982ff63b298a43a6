package nl.sluitend.infra.guards.seeded.gateway.feed;

/** Has the name of another, which only its own package sees. */
public record OfTheNameOfAnother(String word) {}
