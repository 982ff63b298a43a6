package nl.sluitend.kernel.worklist;

import java.time.Instant;
import nl.sluitend.kernel.decision.Caller;

/**
 * One row of the caller's notices. Answer: an optional {@link Notice}.
 *
 * @param readUntil until which moment the caller has read
 * @param notice its key
 */
public record FindNotice(Caller caller, Instant readUntil, String notice) {}
