package nl.sluitend.infra.embedded.documents;

import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;

/**
 * The server's store in memory, with documents as bytes, and with declared indexes that are used instead of accepted and
 * forgotten.
 */
final class IndexedBackend extends AbstractMongoBackend {

    @Override
    public IndexedDatabase openOrCreateDatabase(String name) {
        return new IndexedDatabase(name, getCursorRegistry());
    }

    /** What is found leaves as it is kept; the server's own way is for everything else. */
    @Override
    public Document handleMessage(MongoMessage message) {
        MessageEncoder.joins(message.getChannel());
        return isFind(message) && resolveDatabase(message.getDatabaseName()) instanceof IndexedDatabase database
                ? database.find(message).orElseGet(() -> super.handleMessage(message))
                : super.handleMessage(message);
    }

    private static boolean isFind(MongoMessage message) {
        return message.getDocument().keySet().iterator().next().equals(IndexedDatabase.FIND)
                && !message.getDatabaseName().equals("admin");
    }
}
