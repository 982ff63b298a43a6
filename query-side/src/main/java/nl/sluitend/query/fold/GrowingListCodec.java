package nl.sluitend.query.fold;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonBinary;
import org.bson.BsonBinaryWriter;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/**
 * Writes a list as one value, its elements one after the other (ADR 35); what is stored already goes back as it came.
 *
 * @param elements the form of each element
 * @param <T> the type of element
 */
record GrowingListCodec<T>(Codec<T> elements) implements Codec<List<T>> {

    private static final EncoderContext CONTEXT = EncoderContext.builder().build();

    @Override
    public void encode(BsonWriter writer, List<T> list, EncoderContext context) {
        writer.writeBinaryData(new BsonBinary(list instanceof GrowingList<T> known ? grown(known) : encoded(list)));
    }

    private byte[] grown(GrowingList<T> list) {
        var stored = list.stored();
        var added = encoded(list.added());
        return stored == null
                ? added
                : ByteBuffer.allocate(stored.bytes().remaining() + added.length)
                        .put(stored.bytes().duplicate())
                        .put(added)
                        .array();
    }

    private byte[] encoded(List<T> list) {
        var out = new BasicOutputBuffer();
        list.forEach(element -> write(out, element));
        return out.toByteArray();
    }

    private void write(BasicOutputBuffer out, T element) {
        try (var writer = new BsonBinaryWriter(out)) {
            elements.encode(writer, element, CONTEXT);
        }
    }

    @Override
    public List<T> decode(BsonReader reader, DecoderContext context) {
        return reader.getCurrentBsonType() == BsonType.ARRAY
                ? ofEarlierBuilds(reader, context)
                : GrowingList.of(new EncodedList<>(
                        ByteBuffer.wrap(reader.readBinaryData().getData()), elements));
    }

    /** They wrote an array; the next event gives it this form. */
    private List<T> ofEarlierBuilds(BsonReader reader, DecoderContext context) {
        var list = new ArrayList<T>();
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            list.add(elements.decode(reader, context));
        }
        reader.readEndArray();
        return list;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<List<T>> getEncoderClass() {
        return (Class<List<T>>) (Class<?>) List.class;
    }
}
