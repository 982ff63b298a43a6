package nl.sluitend.gateway.installation;

import java.time.Instant;

/**
 * A backup that was finished and read back.
 *
 * @param began when it began: what was recorded later is not in it
 * @param finished when its archives had been read back
 * @param rows how many rows of tables it holds
 * @param bytes how large its archives are together
 */
public record FinishedBackup(Instant began, Instant finished, long rows, long bytes) {}
