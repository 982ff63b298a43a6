package nl.sluitend.infra.guards.seeded.gateway.privacy;

import org.slf4j.Logger;

/** A log inside the vault. */
public record LogsInTheVault(Logger log) {}
