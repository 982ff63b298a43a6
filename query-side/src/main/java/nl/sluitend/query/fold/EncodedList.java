package nl.sluitend.query.fold;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonBinaryReader;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;

/**
 * Elements as they are stored: documents one after the other, each with its length at its beginning (BSON 1.1).
 *
 * @param bytes all of them
 * @param elements the form of each
 * @param <T> the type of element
 */
record EncodedList<T>(ByteBuffer bytes, Codec<T> elements) {

    private static final DecoderContext CONTEXT = DecoderContext.builder().build();

    List<T> decoded() {
        var decoded = new ArrayList<T>();
        var left = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        while (left.hasRemaining()) {
            var length = left.getInt(left.position());
            decoded.add(decoded(left.slice(left.position(), length)));
            left.position(left.position() + length);
        }
        return decoded;
    }

    private T decoded(ByteBuffer document) {
        try (var reader = new BsonBinaryReader(document)) {
            return elements.decode(reader, CONTEXT);
        }
    }
}
