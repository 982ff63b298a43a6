package nl.sluitend.infra.guards.seeded.query.upper;

import nl.sluitend.infra.guards.seeded.query.lower.KnowsTheUpper;

public record KnowsTheLower(KnowsTheUpper lower) {}
