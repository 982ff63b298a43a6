package nl.sluitend.infra.guards.seeded.command.handover;

import java.security.SecureRandom;

/** Chance in the domain. */
public record ThrowsDice(SecureRandom dice) {}
