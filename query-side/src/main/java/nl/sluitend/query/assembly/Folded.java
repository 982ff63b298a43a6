package nl.sluitend.query.assembly;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * How far the documents have come, by the tokens that lie with them: whichever node does the work.
 *
 * @param database the document store
 * @param serializer of tokens
 */
public record Folded(MongoDatabase database, Serializer serializer) {

    private static final List<String> GROUPS = List.of(Inhabitants.GROUP, Catalogue.GROUP);

    /** Whether every document has seen all up to there. */
    public boolean upTo(@Nullable TrackingToken head) {
        return GROUPS.stream().map(this::tokens).allMatch(tokens -> !tokens.isEmpty() && haveSeen(tokens, head));
    }

    private boolean haveSeen(List<Document> tokens, @Nullable TrackingToken head) {
        var wanted = head == null ? OptionalLong.empty() : head.position();
        return wanted.isEmpty() || tokens.stream().allMatch(token -> position(token) >= wanted.getAsLong());
    }

    private List<Document> tokens(String group) {
        return DefaultMongoTemplate.builder()
                .mongoDatabase(database)
                .build()
                .trackingTokensCollection()
                .find(eq("processorName", group))
                .into(new ArrayList<>());
    }

    /** -1 before the first event. */
    private long position(Document token) {
        var written = token.get("token", Binary.class);
        if (written == null) {
            return -1;
        }
        TrackingToken read = serializer.deserialize(
                new SimpleSerializedObject<>(written.getData(), byte[].class, token.getString("tokenType"), null));
        return read == null ? -1 : read.position().orElse(-1);
    }
}
