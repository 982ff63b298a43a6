package nl.sluitend.infra.launcher;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** Leafs through somebody's cases without pause, at one node and the other in turn, and remembers each fall. */
final class Asking implements AutoCloseable {

    private static final String PAGE = """
            query($after: String) {
              expiringCases(first: 50, after: $after) { edges { cursor } pageInfo { hasNextPage endCursor } }
            }
            """;

    private final TwoNodes nodes;
    private final String token;
    private final AtomicInteger most = new AtomicInteger();
    private final List<String> falls = new CopyOnWriteArrayList<>();
    private final AtomicBoolean enough = new AtomicBoolean();
    private final CompletableFuture<Void> asking;

    private Asking(TwoNodes nodes, String token) {
        this.nodes = nodes;
        this.token = token;
        this.asking = CompletableFuture.runAsync(this::goOn, Executors.newVirtualThreadPerTaskExecutor());
    }

    static Asking begun(TwoNodes nodes, String token) {
        return new Asking(nodes, token);
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
            falls.add("node %d tells %d cases after %d had been seen".formatted(node, seen, most.get()));
        }
        most.accumulateAndGet(seen, Math::max);
    }

    private int countedFrom(int node, String cursor) throws Exception {
        var page = page(node, cursor);
        var here = page.path("edges").size();
        return page.at("/pageInfo/hasNextPage").asBoolean(false)
                ? here + countedFrom(node, page.at("/pageInfo/endCursor").asString())
                : here;
    }

    private JsonNode page(int node, String cursor) throws Exception {
        var answer = nodes.ask(node, token, PAGE, cursor.isEmpty() ? Map.of() : Map.of("after", cursor));
        if (answer.has("errors")) {
            throw new IllegalStateException("node %d answers %s".formatted(node, answer.path("errors")));
        }
        return answer.at("/data/expiringCases");
    }

    /** The largest number of cases so far; fails when a node gave no answer. */
    int most() {
        if (asking.isCompletedExceptionally()) {
            asking.join();
        }
        return most.get();
    }

    /** Whenever there were fewer than before. */
    List<String> falls() {
        return falls;
    }

    @Override
    public void close() {
        enough.set(true);
        asking.join();
    }
}
