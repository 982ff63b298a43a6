package nl.sluitend.infra.guards.seeded.query.lower;

import nl.sluitend.infra.guards.seeded.query.upper.KnowsTheLower;

public record KnowsTheUpper(KnowsTheLower upper) {}
