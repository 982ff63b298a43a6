package nl.sluitend.benchmark.twin;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonBinaryReader;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.types.Binary;

/** Documents in the shape of the twin's schema. */
final class BareRows {

    private static final DocumentCodec DOCUMENTS = new DocumentCodec();

    private BareRows() {}

    /** One kind of row. */
    @FunctionalInterface
    interface Row {
        Map<String, Object> of(Document stored);
    }

    static Map<String, Object> ofCase(Document stored) {
        var row = new HashMap<String, Object>(view(stored).get("shown", Document.class));
        row.put("municipality", Map.of("code", row.get("municipality")));
        row.put("why", reasons(view(stored).get("shown", Document.class)));
        return row;
    }

    private static List<Map<String, String>> reasons(Document shown) {
        return shown.getList("reasons", String.class).stream()
                .map(reason -> Map.of("reason", reason))
                .toList();
    }

    static Map<String, Object> ofEntry(Document stored) {
        return new HashMap<>(view(stored));
    }

    static Map<String, Object> ofDossier(Document stored) {
        var row = new HashMap<String, Object>(view(stored));
        row.put("municipality", Map.of("code", row.get("municipality")));
        row.put("person", personOf(stored));
        row.put("timeline", lines(view(stored).get("timeline", Binary.class)));
        return row;
    }

    /** Documents one after the other, as the product stores what grows with every event (ADR 35). */
    private static List<Document> lines(Binary stored) {
        var lines = new ArrayList<Document>();
        var left = ByteBuffer.wrap(stored.getData()).order(LITTLE_ENDIAN);
        while (left.hasRemaining()) {
            int length = left.getInt(left.position());
            lines.add(DOCUMENTS.decode(
                    new BsonBinaryReader(left.slice(left.position(), length)),
                    DecoderContext.builder().build()));
            left.position(left.position() + length);
        }
        return lines;
    }

    static Map<String, Object> personOf(Document stored) {
        var person = view(stored).get("person", Document.class);
        return Map.of("name", person.get("name", Document.class).getString("value"), "ageBand", person.get("ageBand"));
    }

    private static Document view(Document stored) {
        return stored.get("view", Document.class);
    }
}
