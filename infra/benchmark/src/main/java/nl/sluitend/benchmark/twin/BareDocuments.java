package nl.sluitend.benchmark.twin;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.query.rebuild.ServingCollections;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The product's own collections, read with the bare driver: the same filters and sorts, and one more query for the
 * people on a page. Sealed names are returned as stored: the twin has no keys.
 *
 * @param database the product's document store
 * @param served the collections that are read, by their names without a generation
 */
record BareDocuments(MongoDatabase database, Map<String, String> served) {

    static BareDocuments asServed(MongoDatabase database) {
        return new BareDocuments(database, ServingCollections.in(database).collections());
    }

    private static final String AUDIENCE = "view.audience";

    Map<String, Object> cases(int first) {
        var open = and(eq(AUDIENCE, "UWV"), eq("view.open", true));
        return page(collection("ww_cases"), open, "view.shown.urgentFrom", first, BareRows::ofCase);
    }

    Map<String, Object> inbox(String municipality, int first) {
        var offered = and(in(AUDIENCE, List.of(municipality)), eq("view.state", "OFFERED"));
        return page(collection("handovers"), offered, "view.offeredOn", first, BareRows::ofEntry);
    }

    @Nullable
    Map<String, Object> dossier(String inhabitant) {
        var found = collection("dossiers").find(eq("_id", inhabitant)).first();
        return found == null ? null : BareRows.ofDossier(found);
    }

    private MongoCollection<Document> collection(String name) {
        return database.getCollection(served.getOrDefault(name, name));
    }

    private Map<String, Object> page(
            MongoCollection<Document> rows, Bson filter, String order, int first, BareRows.Row row) {
        var found =
                rows.find(filter).sort(ascending(order, "_id")).limit(first + 1).into(new ArrayList<>());
        var shown = found.stream().limit(first).map(row::of).toList();
        people(shown);
        var edges = shown.stream().map(node -> Map.of("node", node)).toList();
        return Map.of("edges", edges, "pageInfo", Map.of("hasNextPage", found.size() > first));
    }

    private void people(List<Map<String, Object>> rows) {
        var ids = rows.stream().map(row -> row.get("inhabitant")).distinct().toList();
        var people = new HashMap<Object, Object>();
        collection("dossiers")
                .find(in("_id", ids))
                .projection(include("view.person"))
                .forEach(found -> people.put(found.get("_id"), BareRows.personOf(found)));
        rows.forEach(row -> row.put("person", people.get(row.get("inhabitant"))));
    }
}
