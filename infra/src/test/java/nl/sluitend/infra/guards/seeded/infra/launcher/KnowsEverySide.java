package nl.sluitend.infra.guards.seeded.infra.launcher;

import nl.sluitend.infra.guards.seeded.command.handover.KnowsTheQuerySide;
import nl.sluitend.infra.guards.seeded.query.handover.Innocent;

/** Infra may know all. */
public record KnowsEverySide(KnowsTheQuerySide command, Innocent query) {}
