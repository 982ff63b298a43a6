package nl.sluitend.benchmark.experiment;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import nl.sluitend.query.rebuild.ServingCollections;
import org.bson.Document;

/** Over a connection of its own to the document store. */
record LookAtDocument(MongoClient client, MongoCollection<Document> dossiers, String inhabitant) implements Look {

    static LookAtDocument in(String documents, String inhabitant) {
        var client = MongoClients.create(documents);
        var database = client.getDatabase("sluitend");
        var served = ServingCollections.in(database).collections().getOrDefault("dossiers", "dossiers");
        return new LookAtDocument(client, database.getCollection(served), inhabitant);
    }

    @Override
    public long version() {
        var found = dossiers.find(eq("_id", inhabitant))
                .projection(Projections.include("sequence"))
                .first();
        return found == null ? -1 : found.getLong("sequence");
    }

    @Override
    public void close() {
        client.close();
    }
}
