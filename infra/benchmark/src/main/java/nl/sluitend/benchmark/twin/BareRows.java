package nl.sluitend.benchmark.twin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** Documents in the shape of the twin's schema. */
final class BareRows {

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
        return row;
    }

    static Map<String, Object> personOf(Document stored) {
        var person = view(stored).get("person", Document.class);
        return Map.of("name", person.get("name", Document.class).getString("value"), "ageBand", person.get("ageBand"));
    }

    private static Document view(Document stored) {
        return stored.get("view", Document.class);
    }
}
