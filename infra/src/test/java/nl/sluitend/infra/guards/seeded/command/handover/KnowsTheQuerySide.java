package nl.sluitend.infra.guards.seeded.command.handover;

import nl.sluitend.infra.guards.seeded.query.handover.Innocent;

/** An arrow from the command side to the query side. */
public record KnowsTheQuerySide(Innocent other) {}
