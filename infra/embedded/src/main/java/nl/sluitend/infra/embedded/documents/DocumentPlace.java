package nl.sluitend.infra.embedded.documents;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Where a document is. Its content is exchanged as a whole, so that readers need no lock: they find it as it was before
 * a write or as it is after that.
 */
final class DocumentPlace {

    private final int number;
    private final @Nullable Object key;
    private volatile byte @Nullable [] bytes;

    DocumentPlace(int number, @Nullable Object key, byte[] bytes) {
        this.number = number;
        this.key = key;
        this.bytes = bytes;
    }

    /** Among the places of its collection. */
    int number() {
        return number;
    }

    /** Of its document, as indexes hold it. */
    @Nullable
    Object key() {
        return key;
    }

    /** The document as it is kept; absent when it was removed. */
    byte @Nullable [] bytes() {
        return bytes;
    }

    @Nullable
    Document document(Fields fields) {
        var content = bytes;
        return content == null ? null : Bson.document(content, fields);
    }

    void fill(byte @Nullable [] content) {
        bytes = content;
    }
}
