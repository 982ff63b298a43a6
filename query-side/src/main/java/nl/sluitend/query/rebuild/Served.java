package nl.sluitend.query.rebuild;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which collections are read now, for who looks at the store from outside.
 *
 * @param pointers of the views
 */
public record Served(MongoCollection<ViewState> pointers) {

    /** Of that store. */
    public static Served in(MongoDatabase database) {
        return new Served(Pointers.in(database).collection());
    }

    /** Each collection's name without its generation, with the collection of the generation that serves. */
    public Map<String, String> collections() {
        var served = new TreeMap<String, String>();
        pointers.find()
                .forEach(state -> state.drawers().forEach(drawer -> served.put(drawer, drawer + '.' + state.read())));
        return served;
    }
}
