package nl.sluitend.kernel.worklist;

import java.time.Instant;
import nl.sluitend.kernel.decision.Caller;

/**
 * How many files of the caller others changed since the caller read. Answer: an {@link UnreadNotices}, as an optional.
 *
 * @param readUntil until which moment the caller has read
 */
public record CountUnreadNotices(Caller caller, Instant readUntil) {}
