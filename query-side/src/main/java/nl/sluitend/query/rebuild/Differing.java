package nl.sluitend.query.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.sluitend.kernel.rebuild.Difference;

/** Counts what differs between two generations of a collection, without keeping the documents themselves. */
final class Differing {

    private static final int EXAMPLES = 10;

    private final SortedSet<String> fields = new TreeSet<>();
    private final List<String> examples = new ArrayList<>();
    private int added;
    private int removed;
    private int changed;

    void add(Pair pair) {
        added += pair.old() == null ? 1 : 0;
        removed += pair.fresh() == null ? 1 : 0;
        changed += pair.isWhole() ? 1 : 0;
        fields.addAll(pair.fields());
        if (examples.size() < EXAMPLES) {
            examples.add(pair.id());
        }
    }

    Difference of(String collection) {
        return new Difference(collection, added, removed, changed, List.copyOf(fields), List.copyOf(examples));
    }
}
