package nl.sluitend.infra.embedded.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The places of a collection, in their natural order: the number of one that was removed is given again. */
final class Places {

    private final List<@Nullable DocumentPlace> all = new ArrayList<>();
    private final Queue<Integer> free = new ArrayDeque<>();
    private long size;

    DocumentPlace add(@Nullable Object key, byte[] bytes) {
        var freed = free.poll();
        var place = new DocumentPlace(freed == null ? all.size() : freed, key, bytes);
        if (freed == null) {
            all.add(place);
        } else {
            all.set(freed, place);
        }
        size += bytes.length;
        return place;
    }

    void replace(DocumentPlace place, byte[] bytes) {
        size += bytes.length - length(place);
        place.fill(bytes);
    }

    void remove(DocumentPlace place) {
        size -= length(place);
        place.fill(null);
        all.set(place.number(), null);
        free.add(place.number());
    }

    private static int length(DocumentPlace place) {
        return Objects.requireNonNull(place.bytes()).length;
    }

    Stream<DocumentPlace> stream() {
        return all.stream().filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    /** How many documents there are. */
    int count() {
        return all.size() - free.size();
    }

    /** How many bytes they have. */
    int size() {
        return (int) Math.min(size, Integer.MAX_VALUE);
    }
}
