package nl.sluitend.infra.launcher;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Leafs through somebody's cases without pause, at one node and the other in turn.
 *
 * @param nodes the two
 * @param token who asks
 * @param most the largest number of cases that was seen
 * @param fewer whenever there were fewer than before
 * @param enough that it ends
 */
record Asking(TwoNodes nodes, String token, AtomicInteger most, List<String> fewer, AtomicBoolean enough) {

    private static final String PAGE = """
            query($after: String) {
              expiringCases(first: 50, after: $after) { edges { cursor } pageInfo { hasNextPage endCursor } }
            }
            """;

    static Asking of(TwoNodes nodes, String token) {
        return new Asking(nodes, token, new AtomicInteger(), new CopyOnWriteArrayList<>(), new AtomicBoolean());
    }

    CompletableFuture<Void> begun() {
        return CompletableFuture.runAsync(this::goOn, Executors.newVirtualThreadPerTaskExecutor());
    }

    private void goOn() {
        try {
            for (int round = 0; !enough.get(); round++) {
                look(1 + round % 2);
            }
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void look(int node) throws Exception {
        var seen = countedFrom(node, "");
        if (seen < most.get()) {
            fewer.add("node %d tells %d cases after %d had been seen".formatted(node, seen, most.get()));
        }
        most.accumulateAndGet(seen, Math::max);
    }

    private int countedFrom(int node, String cursor) throws Exception {
        var page = nodes.ask(node, token, PAGE, cursor.isEmpty() ? Map.of() : Map.of("after", cursor))
                .at("/data/expiringCases");
        var here = page.path("edges").size();
        return page.at("/pageInfo/hasNextPage").asBoolean(false)
                ? here + countedFrom(node, page.at("/pageInfo/endCursor").asString())
                : here;
    }
}
