package nl.sluitend.query.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sluitend.query.fold.SetAsides;

/**
 * Drops the collections and tokens of generations that no pointer names: retired ones, and what was written into them
 * afterwards by a worker that did not know yet, or by a node that seemed dead and came back. One cleanup is never the
 * last: a late write creates a collection again, so each node cleans up repeatedly.
 *
 * @param context what it works with
 */
record GenerationCleanup(RebuildContext context) {

    private static final Pattern NAME = Pattern.compile("(.+)\\.(\\d{1,9})");

    /** Collections are listed before the pointer is read: a generation is in the pointer before it has a collection. */
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

    /** The highest generation of which anything exists; 0 when nothing does. */
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
