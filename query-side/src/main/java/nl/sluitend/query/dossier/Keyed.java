package nl.sluitend.query.dossier;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Lists of things with a key; each change gives a new list. */
public final class Keyed {

    private Keyed() {}

    /** With that thing, in the place of the one with its key or at the end. */
    public static <T> List<T> with(List<T> things, Function<T, String> key, T thing) {
        return things.stream().anyMatch(each -> key.apply(each).equals(key.apply(thing)))
                ? changed(things, key, key.apply(thing), old -> thing)
                : Stream.concat(things.stream(), Stream.of(thing)).toList();
    }

    /** With the thing of that key changed. */
    public static <T> List<T> changed(List<T> things, Function<T, String> key, String which, UnaryOperator<T> change) {
        return things.stream()
                .map(each -> key.apply(each).equals(which) ? change.apply(each) : each)
                .toList();
    }
}
