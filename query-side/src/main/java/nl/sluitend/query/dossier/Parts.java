package nl.sluitend.query.dossier;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Lists of parts that are told apart by their key; each change gives a new list. */
final class Parts {

    private Parts() {}

    /** With that part, in the place of the one with its key or at the end. */
    static <T> List<T> with(List<T> parts, Function<T, String> key, T part) {
        return parts.stream().anyMatch(each -> key.apply(each).equals(key.apply(part)))
                ? changed(parts, key, key.apply(part), old -> part)
                : Stream.concat(parts.stream(), Stream.of(part)).toList();
    }

    /** With the part of that key changed. */
    static <T> List<T> changed(List<T> parts, Function<T, String> key, String which, UnaryOperator<T> change) {
        return parts.stream()
                .map(each -> key.apply(each).equals(which) ? change.apply(each) : each)
                .toList();
    }
}
