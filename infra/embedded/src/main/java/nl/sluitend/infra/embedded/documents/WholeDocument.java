package nl.sluitend.infra.embedded.documents;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/** Stands for a document in an answer of the server, which leaves as it is kept: it was never decoded. */
final class WholeDocument {

    private static final String CONTENT = "";

    private WholeDocument() {}

    static Document of(byte[] bytes) {
        return new Document(CONTENT, bytes);
    }

    /** What is kept, if a document is such a one: in others there are no bytes as a value. */
    static byte @Nullable [] in(Document document) {
        return document.size() == 1 && document.get(CONTENT) instanceof byte[] bytes ? bytes : null;
    }
}
