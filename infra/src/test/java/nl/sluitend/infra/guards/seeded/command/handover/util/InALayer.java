package nl.sluitend.infra.guards.seeded.command.handover.util;

/** A layer inside a context. */
public record InALayer(String word) {}
