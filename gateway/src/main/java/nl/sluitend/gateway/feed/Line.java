package nl.sluitend.gateway.feed;

import org.jspecify.annotations.Nullable;

/**
 * A line as received.
 *
 * @param number from 1
 * @param bytes without its end; absent when it was longer than any line may be
 */
@SuppressWarnings("ArrayRecordComponent") // read once and never compared
record Line(long number, byte @Nullable [] bytes) {}
