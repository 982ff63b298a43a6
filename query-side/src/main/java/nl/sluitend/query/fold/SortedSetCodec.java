package nl.sluitend.query.fold;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/** Writes a set in order: the driver's own codec follows the set's iteration, which differs from run to run. */
record SortedSetCodec<T extends Comparable<T>>(Codec<T> elements) implements Codec<Set<T>> {

    @Override
    public void encode(BsonWriter writer, Set<T> set, EncoderContext context) {
        writer.writeStartArray();
        new TreeSet<>(set).forEach(element -> elements.encode(writer, element, context));
        writer.writeEndArray();
    }

    @Override
    public Set<T> decode(BsonReader reader, DecoderContext context) {
        var set = new TreeSet<T>();
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            set.add(elements.decode(reader, context));
        }
        reader.readEndArray();
        return Collections.unmodifiableSet(set);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<Set<T>> getEncoderClass() {
        return (Class<Set<T>>) (Class<?>) Set.class;
    }
}
