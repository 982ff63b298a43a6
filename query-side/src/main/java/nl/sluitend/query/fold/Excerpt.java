package nl.sluitend.query.fold;

import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.conversions.Bson;

/**
 * Some fields of a document, for a list that needs only these: nothing else leaves the store.
 *
 * @param audience who has a relation to the document
 * @param codecs decode it
 * @param fields the projection
 * @param <P> a record with components that the document's own record has too
 */
public record Excerpt<P>(Function<P, Set<String>> audience, CodecRegistry codecs, Bson fields) {

    /** With the fields named by the record's components, which must include the audience. */
    public static <P extends Record> Excerpt<P> of(Class<P> type, Function<P, Set<String>> audience) {
        var components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map("view."::concat);
        return new Excerpt<>(
                audience,
                Codecs.of(type),
                include(Stream.concat(Stream.of("sequence", Documents.SET_ASIDE), components)
                        .toList()));
    }

    @SuppressWarnings("unchecked")
    FindIterable<Stored<P>> find(MongoCollection<?> documents, Bson which) {
        return documents
                .withCodecRegistry(codecs)
                .find(which, (Class<Stored<P>>) (Class<?>) Stored.class)
                .projection(fields);
    }
}
