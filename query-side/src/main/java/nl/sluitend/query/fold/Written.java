package nl.sluitend.query.fold;

import java.util.List;
import org.bson.RawBsonDocument;

/**
 * A document with its rows, in the form that the store takes.
 *
 * @param stored the document
 * @param document its form
 * @param rows those of each of its lists
 * @param <V> the kind of document
 */
record Written<V>(Stored<V> stored, RawBsonDocument document, List<List<RawBsonDocument>> rows) {}
