package nl.sluitend.infra.guards.seeded.gateway.handover;

import nl.sluitend.infra.guards.seeded.command.handover.KnowsTheQuerySide;

/** An arrow from the gateway to the command side. */
public record KnowsTheCommandSide(KnowsTheQuerySide other) {}
