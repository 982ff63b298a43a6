package nl.sluitend.infra.guards.seeded.infra.demo;

/** What no production has. */
public final class OfTheDemo {}
