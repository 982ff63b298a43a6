package nl.sluitend.infra.embedded.documents;

import static de.bwaldvogel.mongo.wire.BsonConstants.TERMINATING_BYTE;
import static de.bwaldvogel.mongo.wire.BsonConstants.TYPE_ARRAY;
import static de.bwaldvogel.mongo.wire.BsonConstants.TYPE_BOOLEAN;
import static de.bwaldvogel.mongo.wire.BsonConstants.TYPE_DATA;
import static de.bwaldvogel.mongo.wire.BsonConstants.TYPE_DECIMAL128;
import static de.bwaldvogel.mongo.wire.BsonConstants.TYPE_DOUBLE;
import static de.bwaldvogel.mongo.wire.BsonConstants.TYPE_EMBEDDED_DOCUMENT;
import static de.bwaldvogel.mongo.wire.BsonConstants.TYPE_INT32;
import static de.bwaldvogel.mongo.wire.BsonConstants.TYPE_INT64;
import static de.bwaldvogel.mongo.wire.BsonConstants.TYPE_NULL;
import static de.bwaldvogel.mongo.wire.BsonConstants.TYPE_TIMESTAMP;
import static de.bwaldvogel.mongo.wire.BsonConstants.TYPE_UTC_DATETIME;
import static de.bwaldvogel.mongo.wire.BsonConstants.TYPE_UTF8_STRING;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/** Reads some fields of a document and passes over the others. */
final class FieldReader {

    private final byte[] bytes;
    private final ByteBuf at;

    FieldReader(byte[] bytes) {
        this.bytes = bytes;
        this.at = Unpooled.wrappedBuffer(bytes);
    }

    /** Ends where the document ends, though nothing is read behind the last field that is asked for. */
    Document read(Fields fields) {
        var end = at.readerIndex() + at.getIntLE(at.readerIndex());
        at.skipBytes(Integer.BYTES);
        var document = new Document();
        while (document.size() < fields.named().size()) {
            var type = at.readByte();
            if (type == TERMINATING_BYTE) {
                break;
            }
            readField(type, fields, document);
        }
        at.readerIndex(end);
        return document;
    }

    private void readField(byte type, Fields fields, Document into) {
        var name = at.readerIndex();
        var length = at.bytesBefore(TERMINATING_BYTE);
        at.skipBytes(length + 1);
        var field = fields.find(bytes, name, name + length);
        if (field == null) {
            pass(type);
        } else if (type == TYPE_EMBEDDED_DOCUMENT && !field.under().isAll()) {
            into.put(field.name(), read(field.under()));
        } else {
            into.put(field.name(), BsonDecoder.decodeValue(type, at));
        }
    }

    private void pass(byte type) {
        switch (type) {
            case TYPE_NULL -> {}
            case TYPE_BOOLEAN -> at.skipBytes(Byte.BYTES);
            case TYPE_INT32 -> at.skipBytes(Integer.BYTES);
            case TYPE_INT64, TYPE_DOUBLE, TYPE_UTC_DATETIME, TYPE_TIMESTAMP -> at.skipBytes(Long.BYTES);
            case TYPE_DECIMAL128 -> at.skipBytes(2 * Long.BYTES);
            case TYPE_UTF8_STRING -> at.skipBytes(at.readIntLE());
            case TYPE_DATA -> at.skipBytes(at.readIntLE() + Byte.BYTES);
            case TYPE_EMBEDDED_DOCUMENT, TYPE_ARRAY -> at.skipBytes(at.readIntLE() - Integer.BYTES);
            default -> BsonDecoder.decodeValue(type, at);
        }
    }
}
