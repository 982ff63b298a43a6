package nl.sluitend.query.fold;

import org.jspecify.annotations.Nullable;

/**
 * What a batch did to a document.
 *
 * @param id the document's key
 * @param sequence the number of the newest event in it
 * @param before how it was; absent when it is new
 * @param after how it is
 * @param <V> the kind of document
 */
public record Change<V>(String id, long sequence, @Nullable V before, V after) {}
