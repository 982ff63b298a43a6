package nl.sluitend.infra.guards.seeded.kernel.handover;

import nl.sluitend.infra.guards.seeded.gateway.handover.KnowsTheCommandSide;

/** An arrow from the kernel to the gateway. */
public record KnowsTheGateway(KnowsTheCommandSide other) {}
