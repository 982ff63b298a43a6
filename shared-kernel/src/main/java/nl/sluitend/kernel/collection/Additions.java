package nl.sluitend.kernel.collection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Immutable collections: adding gives a new one, in a fixed order, so that folds are repeatable. */
public final class Additions {

    private Additions() {}

    /** The list with one more at its end. */
    public static <T> List<T> plus(List<T> list, T more) {
        var longer = new ArrayList<>(list);
        longer.add(more);
        return List.copyOf(longer);
    }

    /** The map with that entry, sorted by key. */
    public static <V> Map<String, V> plus(Map<String, V> map, String key, V value) {
        var larger = new TreeMap<>(map);
        larger.put(key, value);
        return Collections.unmodifiableMap(larger);
    }
}
