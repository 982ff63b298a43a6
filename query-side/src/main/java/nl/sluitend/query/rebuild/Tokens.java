package nl.sluitend.query.rebuild;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Where the processors of generations are.
 *
 * @param store as the processors use it
 * @param collection the same, to be read without claiming anything
 * @param serializer reads tokens
 */
record Tokens(TokenStore store, MongoCollection<Document> collection, Serializer serializer) {

    private static final long NOWHERE = -1;

    static Tokens in(MongoDatabase database, TokenStore store, Serializer serializer) {
        return new Tokens(store, database.getCollection("trackingtokens"), serializer);
    }

    /** Where that processor will begin, unless it was said before. */
    void note(String processor, int segments, @Nullable TrackingToken begin) {
        if (store.fetchSegments(processor).length == 0) {
            store.initializeTokenSegments(processor, segments, begin);
        }
    }

    boolean areNoted(String processor) {
        return store.fetchSegments(processor).length > 0;
    }

    /** Takes all segments from whoever folds them; fails while somebody does. */
    List<TrackingToken> claimed(String processor) {
        return Arrays.stream(store.fetchSegments(processor))
                .mapToObj(segment -> store.fetchToken(processor, segment))
                .filter(Objects::nonNull)
                .toList();
    }

    /** How far the slowest segment of that processor is. */
    long position(String processor) {
        return of(processor)
                .mapToLong(token -> token.map(Tokens::position).orElse(NOWHERE))
                .min()
                .orElse(NOWHERE);
    }

    static long position(@Nullable TrackingToken token) {
        return token == null ? NOWHERE : token.position().orElse(NOWHERE);
    }

    static OptionalLong furthest(Collection<TrackingToken> tokens) {
        return tokens.stream().mapToLong(Tokens::position).max();
    }

    /** Whether that processor has seen all that stands before these tokens. */
    boolean cover(String processor, Collection<TrackingToken> others) {
        return others.isEmpty()
                || of(processor)
                        .allMatch(token -> token.map(known -> others.stream().allMatch(known::covers))
                                .orElse(false));
    }

    /** The names of all processors that are somewhere. */
    List<String> processors() {
        return collection.distinct("processorName", String.class).into(new ArrayList<>());
    }

    /** One for each segment; empty where that is before the first event. */
    private Stream<Optional<TrackingToken>> of(String processor) {
        return collection.find(eq("processorName", processor)).map(this::token).into(new ArrayList<>()).stream();
    }

    private Optional<TrackingToken> token(Document entry) {
        return Optional.ofNullable(entry.get("token", Binary.class))
                .map(bytes -> serializer.deserialize(new SimpleSerializedObject<>(
                        bytes.getData(), byte[].class, new SimpleSerializedType(entry.getString("tokenType"), null))));
    }
}
