package nl.sluitend.query.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sluitend.query.fold.SetAsides;

/**
 * Drops the collections and tokens of generations that no pointer knows: of those that left, and what was written into
 * them afterwards, by a worker that had not heard or by a node that was given up for dead and woke up. One clearing is
 * never the last: whoever writes late makes a collection again, so each node looks again and again.
 *
 * @param context what it works with
 */
record GenerationCleanup(RebuildContext context) {

    private static final Pattern NAME = Pattern.compile("(.+)\\.(\\d{1,9})");

    /** What is there is listed before the pointer is read: a generation has a pointer before it has a collection. */
    void run() {
        var collections = collections();
        var processors = processors();
        var state = context.pointers().find(context.view().name());
        if (state != null) {
            var known = Stream.concat(ownNames().stream(), state.drawers().stream());
            unknown(collections, known.toList(), state.known())
                    .forEach(name -> context.database().getCollection(name).drop());
            unknown(processors, List.of(state.view()), state.known())
                    .forEach(name -> context.tokens().positions().forget(name));
        }
    }

    private static List<String> unknown(List<String> names, List<String> ours, Set<Integer> known) {
        return names.stream()
                .filter(name -> generation(name, ours).stream().anyMatch(number -> !known.contains(number)))
                .toList();
    }

    /** The highest generation of which anything is there; 0 where nothing is. */
    int highest() {
        var names = Stream.of(collections(), processors()).flatMap(List::stream);
        var ours = Stream.of(ownNames(), List.of(context.view().name()))
                .flatMap(List::stream)
                .toList();
        return names.flatMapToInt(name -> generation(name, ours).stream()).max().orElse(0);
    }

    /** Without their generation. */
    private List<String> ownNames() {
        return Stream.concat(
                        context.view().collections().stream(),
                        Stream.of(SetAsides.collectionOf(context.view().name())))
                .toList();
    }

    private List<String> collections() {
        return context.database().listCollectionNames().into(new ArrayList<>());
    }

    private List<String> processors() {
        return context.tokens().positions().processors();
    }

    private static OptionalInt generation(String name, List<String> ours) {
        var parts = NAME.matcher(name);
        return parts.matches() && ours.contains(parts.group(1))
                ? OptionalInt.of(Integer.parseInt(parts.group(2)))
                : OptionalInt.empty();
    }
}
