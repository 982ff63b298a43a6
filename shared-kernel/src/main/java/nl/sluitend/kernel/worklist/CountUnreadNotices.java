package nl.sluitend.kernel.worklist;

import nl.sluitend.kernel.decision.Caller;

/**
 * How many files of the caller others changed since the caller read. Answer: an {@link UnreadNotices}, as an optional.
 *
 * @param readUntil until when the caller has read
 */
public record CountUnreadNotices(Caller caller, ReadUntil readUntil) {}
