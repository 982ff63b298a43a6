package nl.sluitend.infra.digests;

import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.sluitend.query.rebuild.ServingCollections;
import org.bson.Document;

/**
 * Whether each row belongs to one dossier, and each dossier has its rows. Folding again does not reveal two dossiers
 * that hold one case: they are folded to the same wrong rows.
 *
 * @param database the read models in use
 */
public record Owners(MongoDatabase database) {

    /** What does not match, as sentences without anything personal. */
    public List<String> violations() {
        var found = new ArrayList<String>();
        check("ww_cases", "wwCases", "wwCase", "view.shown.inhabitant", found);
        check("handovers", "handovers", "handover", "view.inhabitant", found);
        return found;
    }

    private void check(String rows, String list, String key, String owner, List<String> found) {
        var owners = owners(list, key, found);
        for (var row : documents(rows, owner)) {
            var id = row.getString("_id");
            var held = owners.remove(id);
            if (!Objects.equals(held, textAt(row, owner))) {
                found.add("%s: row %s is %s".formatted(rows, id, held == null ? "nobody's" : "another dossier's"));
            }
        }
        owners.keySet().forEach(id -> found.add("%s: %s has no row".formatted(rows, id)));
    }

    private Map<String, String> owners(String list, String key, List<String> found) {
        var owners = new HashMap<String, String>();
        for (var dossier : documents("dossiers", "view." + list + "." + key)) {
            for (var each : dossier.get("view", Document.class).getList(list, Document.class, List.of())) {
                if (owners.put(each.getString(key), dossier.getString("_id")) != null) {
                    found.add("%s: %s is in two dossiers".formatted(list, each.getString(key)));
                }
            }
        }
        return owners;
    }

    private static String textAt(Document row, String path) {
        return row.getEmbedded(List.of(path.split("\\.")), "");
    }

    private FindIterable<Document> documents(String collection, String field) {
        var served = Objects.requireNonNull(
                ServingCollections.in(database).collections().get(collection), collection);
        return database.getCollection(served).find().projection(include(field));
    }
}
