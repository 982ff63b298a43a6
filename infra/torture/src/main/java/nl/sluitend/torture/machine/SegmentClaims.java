package nl.sluitend.torture.machine;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.bson.Document;

/**
 * Which process holds which segment of the views, by the tokens stored with the documents. An owner is named by its
 * process and its machine.
 */
public final class SegmentClaims implements AutoCloseable {

    private final MongoClient client;
    private final MongoCollection<Document> tokens;

    SegmentClaims(String documents) {
        client = MongoClients.create(documents);
        tokens = client.getDatabase("sluitend").getCollection("trackingtokens");
    }

    /** The segments that process holds. */
    public Set<String> heldBy(long process) {
        return all().stream()
                .filter(token -> owner(token).startsWith(process + "@"))
                .map(SegmentClaims::part)
                .collect(Collectors.toSet());
    }

    /** Those of the segments that no other process has taken from that one. */
    public Set<String> left(Set<String> parts, long process) {
        return all().stream()
                .filter(token -> parts.contains(part(token)))
                .filter(token -> owner(token).isEmpty() || owner(token).startsWith(process + "@"))
                .map(SegmentClaims::part)
                .collect(Collectors.toSet());
    }

    private List<Document> all() {
        return StreamSupport.stream(tokens.find().spliterator(), false).toList();
    }

    private static String part(Document token) {
        return token.getString("processorName") + "/" + token.get("segment");
    }

    private static String owner(Document token) {
        var owner = token.getString("owner");
        return owner == null ? "" : owner;
    }

    @Override
    public void close() {
        client.close();
    }
}
