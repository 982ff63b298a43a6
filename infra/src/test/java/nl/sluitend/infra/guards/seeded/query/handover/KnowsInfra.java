package nl.sluitend.infra.guards.seeded.query.handover;

import nl.sluitend.infra.guards.seeded.infra.launcher.KnowsEverySide;

/** An arrow from the query side to infra. */
public record KnowsInfra(KnowsEverySide other) {}
