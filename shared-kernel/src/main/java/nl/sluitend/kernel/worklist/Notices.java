package nl.sluitend.kernel.worklist;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.view.Window;

/**
 * The files of the caller in which others changed something, the newest change first, and so the unread ones first.
 * Answer: a page of {@link Notice}.
 *
 * @param readUntil until when the caller has read
 * @param unreadOnly whether what was read is left out
 */
public record Notices(Caller caller, ReadUntil readUntil, boolean unreadOnly, Window window) {}
