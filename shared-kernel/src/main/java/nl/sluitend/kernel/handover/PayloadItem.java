package nl.sluitend.kernel.handover;

import org.jspecify.annotations.Nullable;

/**
 * One field that a handover sends.
 *
 * @param field which
 * @param note the id of the sealed note that holds its text; absent when the value is recorded in the dossier already
 */
public record PayloadItem(PayloadField field, @Nullable String note) {}
