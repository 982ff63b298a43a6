package nl.sluitend.kernel.worklist;

import nl.sluitend.kernel.decision.Caller;

/**
 * One row of the caller's notices. Answer: an optional {@link Notice}.
 *
 * @param readUntil until when the caller has read
 * @param notice its key
 */
public record FindNotice(Caller caller, ReadUntil readUntil, String notice) {}
