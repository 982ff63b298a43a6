package nl.sluitend.query.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Drops the collections and tokens of generations that no pointer knows: of those that left, and what a node that was
 * given up for dead wrote afterwards.
 *
 * @param site what it works with
 */
record Clearing(Site site) {

    private static final Pattern NAME = Pattern.compile("(.+)\\.(\\d+)");

    /** What is there is listed before the pointer is read: a generation has a pointer before it has a collection. */
    void run() {
        var collections = site.database().listCollectionNames().into(new ArrayList<>());
        var processors = site.tokens().positions().processors();
        var state = site.pointers().find(site.view().name());
        if (state != null) {
            unknown(collections, state.drawers(), state.known())
                    .forEach(name -> site.database().getCollection(name).drop());
            unknown(processors, List.of(state.view()), state.known())
                    .forEach(name -> site.tokens().positions().forget(name));
        }
    }

    private static List<String> unknown(List<String> names, List<String> ours, Set<Integer> known) {
        return names.stream()
                .filter(name -> {
                    var parts = NAME.matcher(name);
                    return parts.matches()
                            && ours.contains(parts.group(1))
                            && !known.contains(Integer.valueOf(parts.group(2)));
                })
                .toList();
    }
}
