package nl.sluitend.infra.guards.seeded.command.handover;

import org.slf4j.Logger;

/** A log in the domain. */
public record Logs(Logger log) {}
