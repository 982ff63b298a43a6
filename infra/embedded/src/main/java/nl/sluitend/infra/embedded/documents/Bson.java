package nl.sluitend.infra.embedded.documents;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;

/** The form in which documents are kept: as they travel (source: bsonspec.org, version 1.1). */
final class Bson {

    private static final int USUAL_SIZE = 4096;

    private Bson() {}

    static byte[] bytes(Document document) {
        var out = Unpooled.buffer(USUAL_SIZE);
        BsonEncoder.encodeDocument(document, out);
        return ByteBufUtil.getBytes(out);
    }

    static Document document(byte[] bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    /** Only those fields: for the rest it is as if the document did not have them. */
    static Document document(byte[] bytes, Fields fields) {
        return fields.isAll() ? document(bytes) : new FieldReader(bytes).read(fields);
    }
}
