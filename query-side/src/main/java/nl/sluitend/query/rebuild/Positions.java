package nl.sluitend.query.rebuild;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * How far the processors of generations are, read without claiming a token: whichever node does the work.
 *
 * @param collection of the tokens
 * @param serializer reads tokens
 */
record Positions(MongoCollection<Document> collection, Serializer serializer) {

    private static final long NOWHERE = -1;

    static Positions in(MongoDatabase database, Serializer serializer) {
        return new Positions(database.getCollection("trackingtokens"), serializer);
    }

    /** How far the slowest segment of that processor is. */
    long of(String processor) {
        return tokens(processor)
                .mapToLong(token -> token.map(Positions::of).orElse(NOWHERE))
                .min()
                .orElse(NOWHERE);
    }

    static long of(@Nullable TrackingToken token) {
        return token == null ? NOWHERE : token.position().orElse(NOWHERE);
    }

    static OptionalLong furthest(Collection<TrackingToken> tokens) {
        return tokens.stream().mapToLong(Positions::of).max();
    }

    /** Whether that processor has handled all events before these tokens. */
    boolean cover(String processor, Collection<TrackingToken> others) {
        return others.isEmpty()
                || tokens(processor)
                        .allMatch(token -> token.map(known -> others.stream().allMatch(known::covers))
                                .orElse(false));
    }

    /** The names of all processors that have a token. */
    List<String> processors() {
        return collection.distinct("processorName", String.class).into(new ArrayList<>());
    }

    /** Deletes the tokens of that processor. */
    void forget(String processor) {
        collection.deleteMany(eq("processorName", processor));
    }

    /** One for each segment; empty for a segment before the first event. */
    private Stream<Optional<TrackingToken>> tokens(String processor) {
        return collection.find(eq("processorName", processor)).map(this::token).into(new ArrayList<>()).stream();
    }

    private Optional<TrackingToken> token(Document entry) {
        return Optional.ofNullable(entry.get("token", Binary.class))
                .map(bytes -> serializer.deserialize(new SimpleSerializedObject<>(
                        bytes.getData(), byte[].class, new SimpleSerializedType(entry.getString("tokenType"), null))));
    }
}
