package nl.sluitend.query.fold;

import java.util.List;
import org.bson.RawBsonDocument;

/**
 * A document with its rows, encoded.
 *
 * @param stored the document
 * @param document the same, encoded
 * @param rows the rows in each of its lists, encoded
 * @param <V> the type of document
 */
record Written<V>(Stored<V> stored, RawBsonDocument document, List<List<RawBsonDocument>> rows) {}
