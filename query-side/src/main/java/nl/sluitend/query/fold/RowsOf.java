package nl.sluitend.query.fold;

/**
 * Whose rows a collection holds.
 *
 * @param documents the collection of the documents, without its generation
 * @param stream the field in which a row names its document
 */
public record RowsOf(String documents, String stream) {}
