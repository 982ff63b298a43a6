package nl.sluitend.infra.guards.seeded.query.handover;

/** A name that says nothing. */
public record CaseImpl(String word) {}
