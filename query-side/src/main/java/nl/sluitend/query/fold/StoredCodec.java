package nl.sluitend.query.fold;

import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/**
 * Writes {@code {_id, sequence, view}} and leaves the view to the driver's codec for its record. When the stream was
 * set aside there is a field {@code setAside}: an update adds it at the end, and replacing the document removes it.
 */
record StoredCodec<V>(Codec<V> views) implements Codec<Stored<V>> {

    @Override
    public void encode(BsonWriter writer, Stored<V> stored, EncoderContext context) {
        writer.writeStartDocument();
        writer.writeString("_id", stored.id());
        writer.writeInt64("sequence", stored.sequence());
        writer.writeName("view");
        views.encode(writer, stored.view(), context);
        writer.writeEndDocument();
    }

    @Override
    public Stored<V> decode(BsonReader reader, DecoderContext context) {
        reader.readStartDocument();
        var id = reader.readString("_id");
        var sequence = reader.readInt64("sequence");
        reader.readName("view");
        var view = views.decode(reader, context);
        var setAside = isSetAside(reader);
        reader.readEndDocument();
        return new Stored<>(id, sequence, setAside, view);
    }

    private static boolean isSetAside(BsonReader reader) {
        return reader.readBsonType() != BsonType.END_OF_DOCUMENT
                && reader.readName().equals(Documents.SET_ASIDE)
                && reader.readBoolean();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<Stored<V>> getEncoderClass() {
        return (Class<Stored<V>>) (Class<?>) Stored.class;
    }
}
