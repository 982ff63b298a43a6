package nl.sluitend.kernel.dossier;

import java.time.Instant;
import java.util.List;

/**
 * What one body, or the person, should be told of: the newest lines that somebody else caused and that it could see when
 * they happened (ADR 46).
 *
 * @param changedAt when the newest was recorded
 * @param lines at most five, oldest first, as the reader may see them
 */
public record News(Instant changedAt, List<TimelineEntry> lines) {}
