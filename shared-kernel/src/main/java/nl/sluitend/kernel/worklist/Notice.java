package nl.sluitend.kernel.worklist;

import java.time.Instant;
import java.util.List;

/**
 * A file in which others changed something.
 *
 * @param notice its key: the person, and who is told
 * @param inhabitant whose file
 * @param changedAt when the newest change was recorded
 * @param unread whether that was after the reader read last
 * @param changes the newest, at most five, newest first
 */
public record Notice(String notice, String inhabitant, Instant changedAt, boolean unread, List<NoticeLine> changes) {}
