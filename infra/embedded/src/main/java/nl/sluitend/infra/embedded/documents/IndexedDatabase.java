package nl.sluitend.infra.embedded.documents;

import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.List;
import java.util.Optional;

/** A database of indexed collections. */
final class IndexedDatabase extends AbstractSynchronizedMongoDatabase<DocumentPlace> {

    /** The command. */
    static final String FIND = "find";

    IndexedDatabase(String name, CursorRegistry cursors) {
        super(name, cursors);
        initializeNamespacesAndIndexes();
    }

    /** What a search in a collection that is there finds. */
    Optional<Document> find(MongoMessage message) {
        var command = message.getDocument();
        return resolveCollection((String) command.get(FIND), false) instanceof IndexedCollection rows
                ? Optional.of(answer(message, rows))
                : Optional.empty();
    }

    private Document answer(MongoMessage message, IndexedCollection rows) {
        clearLastStatus(message.getChannel());
        var found = rows.find(message.getDocument());
        var cursor = new Document("id", found.getCursorId())
                .append("ns", rows.getFullName())
                .append("firstBatch", found.collectDocuments());
        var answer = new Document("cursor", cursor);
        Utils.markOkay(answer);
        return answer;
    }

    @Override
    protected IndexedCollection openOrCreateCollection(String name, CollectionOptions options) {
        return new IndexedCollection(this, name, options, cursorRegistry);
    }

    @Override
    protected Index<DocumentPlace> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new UniqueIndex(name, keys, sparse);
    }

    @Override
    protected Index<DocumentPlace> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new SortedIndex(name, keys);
    }

    @Override
    protected long getFileSize() {
        return 0;
    }

    @Override
    protected long getStorageSize() {
        return 0;
    }
}
