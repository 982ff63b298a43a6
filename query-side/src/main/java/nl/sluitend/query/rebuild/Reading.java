package nl.sluitend.query.rebuild;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.sluitend.kernel.rebuild.RebuildState;

/**
 * Reads all streams into the new generation. Where its processor begins is noted before, so that whatever is appended
 * meanwhile is folded afterwards; an event that both have seen changes nothing the second time.
 *
 * @param job the rebuild
 */
record Reading(Job job) {

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
        job.change(state -> state.with(read -> read.at(RebuildState.CATCHING_UP)));
    }

    private void note() {
        var site = job.site();
        if (!site.tokens().areNoted(job.processor())) {
            site.tokens().note(job.processor(), site.segments(), site.streams().head());
        }
    }

    /** From its beginning, or from where it broke off. */
    private Undertaking begun() {
        var known = job.state().underWay();
        return known.marks().isEmpty() ? begin() : known;
    }

    private Undertaking begin() {
        var total = job.site().streams().count(job.site().view().aggregates());
        return job.change(state ->
                        state.with(begun -> begun.begun(job.site().rhythm().parts(), total)))
                .underWay();
    }

    private List<CompletableFuture<Void>> parts(Undertaking undertaking, ExecutorService threads) {
        var ranges = Part.of(undertaking.marks().size());
        var throttle = new Throttle(undertaking.eventsPerSecond());
        return IntStream.range(0, ranges.size())
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> new PartReading(job, i, undertaking.marks().get(i), throttle).read(ranges.get(i)),
                        threads))
                .toList();
    }
}
