package nl.sluitend.query.fold;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * A list that grows with every event and is rarely read: as stored, with what was added since. Neither a longer one nor
 * storing it costs more when the list is long; its elements are decoded for whoever reads one (ADR 35).
 *
 * @param <T> the type of element
 */
public final class GrowingList<T> extends AbstractList<T> implements RandomAccess {

    private final @Nullable EncodedList<T> stored;
    private final List<T> added;
    private volatile @Nullable List<T> all;

    private GrowingList(@Nullable EncodedList<T> stored, List<T> added) {
        this.stored = stored;
        this.added = added;
    }

    /** As it is stored. */
    static <T> GrowingList<T> of(EncodedList<T> stored) {
        return new GrowingList<>(stored, List.of());
    }

    /** The list with one more at its end. */
    public static <T> GrowingList<T> plus(List<T> list, T more) {
        var known = list instanceof GrowingList<T> growing ? growing : new GrowingList<T>(null, List.copyOf(list));
        var longer = new ArrayList<>(known.added);
        longer.add(more);
        return new GrowingList<>(known.stored, longer);
    }

    /** What is stored of it already; absent when nothing is. */
    @Nullable
    EncodedList<T> stored() {
        return stored;
    }

    /** What follows that. */
    List<T> added() {
        return added;
    }

    private List<T> all() {
        var known = all;
        if (known == null) {
            known = stored == null ? new ArrayList<>() : stored.decoded();
            known.addAll(added);
            all = known;
        }
        return known;
    }

    @Override
    public T get(int index) {
        return all().get(index);
    }

    @Override
    public int size() {
        return all().size();
    }
}
