package nl.sluitend.query.rebuild;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.sluitend.kernel.rebuild.RebuildState;

/**
 * Reads all streams into the new generation. The start position of its processor is stored before, so that whatever is
 * appended meanwhile is folded afterwards; an event that both read changes nothing the second time.
 *
 * @param work the rebuild
 */
record Reading(RebuildRun work) {

    void run() {
        note();
        var undertaking = begun();
        try (var threads = Executors.newFixedThreadPool(
                undertaking.marks().size(),
                Thread.ofPlatform().name("rebuild-", 0).factory())) {
            CompletableFuture.allOf(parts(undertaking, threads).toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (CompletionException broken) {
            throw broken.getCause() instanceof RuntimeException cause ? cause : broken;
        }
        work.change(state -> state.with(read -> read.at(RebuildState.CATCHING_UP)));
    }

    private void note() {
        var context = work.context();
        if (!context.tokens().areNoted(work.processor())) {
            context.tokens()
                    .note(
                            work.processor(),
                            context.segments(),
                            context.streams().head());
        }
    }

    /** Starts from the beginning, or from where it broke off. */
    private CurrentRebuild begun() {
        var known = work.state().underWay();
        return known.marks().isEmpty() ? begin() : known;
    }

    private CurrentRebuild begin() {
        var total = work.context().streams().count(work.context().view().aggregates());
        return work.change(state -> state.with(
                        begun -> begun.begun(work.context().settings().parts(), total)))
                .underWay();
    }

    private List<CompletableFuture<Void>> parts(CurrentRebuild undertaking, ExecutorService threads) {
        var ranges = Part.of(undertaking.marks().size());
        var throttle = new Throttle(undertaking.eventsPerSecond());
        return IntStream.range(0, ranges.size())
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> new PartReading(work, i, undertaking.marks().get(i), throttle).read(ranges.get(i)),
                        threads))
                .toList();
    }
}
