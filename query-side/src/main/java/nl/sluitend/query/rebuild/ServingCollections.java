package nl.sluitend.query.rebuild;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.sluitend.query.fold.SetAside;
import nl.sluitend.query.fold.SetAsides;

/**
 * Which collections are in use now, for reading the store from outside.
 *
 * @param database the document store
 * @param pointers of the views
 */
public record ServingCollections(MongoDatabase database, MongoCollection<ViewPointer> pointers) {

    /** Of that store. */
    public static ServingCollections in(MongoDatabase database) {
        return new ServingCollections(database, Pointers.in(database).collection());
    }

    /** Each collection's name without its generation, with the name in the generation in use. */
    public Map<String, String> collections() {
        var served = new TreeMap<String, String>();
        pointers.find().forEach(state -> state.drawers().forEach(name -> served.put(name, name + '.' + state.read())));
        return served;
    }

    /** The streams set aside in the generations in use, by the collections in which their documents and rows are. */
    public Map<String, Set<String>> setAside() {
        var setAside = new TreeMap<String, Set<String>>();
        pointers.find().forEach(state -> {
            var streams = streams(SetAsides.of(database, state.view(), state.read()));
            state.drawers().forEach(name -> setAside.put(name, streams));
        });
        return setAside;
    }

    private static Set<String> streams(SetAsides setAsides) {
        return setAsides.collection().find().map(SetAside::stream).into(new TreeSet<>());
    }

    /** How many streams are set aside in the generations in use. */
    public long countSetAside() {
        return pointers.find().into(new ArrayList<>()).stream()
                .mapToLong(state ->
                        SetAsides.of(database, state.view(), state.read()).count())
                .sum();
    }
}
