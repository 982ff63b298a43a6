package nl.sluitend.query.fold;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.bson.conversions.Bson;

/**
 * One collection, declared: what it stores, who has a relation to a document, and the index of each query.
 *
 * @param name of the collection, without its generation
 * @param type of its documents
 * @param audience who has a relation to a document
 * @param indexes one for each shape of query
 * @param <V> the kind of document
 */
public record CollectionSpec<V>(String name, Class<V> type, Function<V, Set<String>> audience, List<Bson> indexes) {

    /** The collection of one generation: each rebuild writes into one of its own (ADR 14). */
    public CollectionSpec<V> of(int generation) {
        return new CollectionSpec<>(name + '.' + generation, type, audience, indexes);
    }

    /** Documents that are about nobody. */
    public static <V> CollectionSpec<V> aboutNobody(String name, Class<V> type, List<Bson> indexes) {
        return new CollectionSpec<>(name, type, view -> Set.of(), indexes);
    }

    /** Creates the indexes that its queries need. */
    public void declareIndexes(MongoDatabase database) {
        if (!indexes.isEmpty()) {
            database.getCollection(name)
                    .createIndexes(indexes.stream().map(IndexModel::new).toList());
        }
    }
}
