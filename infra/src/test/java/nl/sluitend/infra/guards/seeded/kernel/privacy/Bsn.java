package nl.sluitend.infra.guards.seeded.kernel.privacy;

/** Stands in for a value that somebody can read. */
public record Bsn(String value) {}
