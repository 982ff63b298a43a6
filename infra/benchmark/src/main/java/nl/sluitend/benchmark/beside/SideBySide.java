package nl.sluitend.benchmark.beside;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.sluitend.benchmark.experiment.Bench;
import nl.sluitend.benchmark.product.FedPeople;
import nl.sluitend.benchmark.product.Quiet;
import nl.sluitend.benchmark.product.Setup;
import nl.sluitend.benchmark.report.Compared;
import nl.sluitend.infra.launcher.VerbRefused;

/**
 * The product of an earlier revision, started beside today's on people of its own, and both compared.
 *
 * @param revision the earlier one
 * @param setup how it is started
 * @param only the goals that are wanted; all when none is named
 */
public record SideBySide(Revision revision, Setup setup, List<String> only) {

    private static final String WITH_A_HISTORY = "P6";
    private static final List<MeasuredBeside> COMPARISONS =
            List.of(new PagesBeside(), new CommandsBeside(), new RebuildBeside(), new FeedBeside());

    /** Refuses, before anything is built, when none of the goals that are wanted is measured beside another product. */
    public static void requireAny(List<String> only) {
        var measured = Stream.concat(
                        COMPARISONS.stream().flatMap(each -> each.goals().stream()), Stream.of(WITH_A_HISTORY))
                .toList();
        if (!only.isEmpty() && only.stream().noneMatch(measured::contains)) {
            throw new VerbRefused("Nothing of %s is measured beside an earlier revision: choose from %s with --only."
                    .formatted(String.join(", ", only), String.join(", ", new TreeSet<>(measured))));
        }
    }

    /** What came out beside what runs there; what the earlier one cannot be asked is said and left out. */
    public Compared with(Bench today) throws Exception {
        try (var earlier = today.beside(setup)) {
            FedPeople.deliver(earlier.product().installation(), "AM19");
            Quiet.await(earlier.product());
            var rivals = new Rivals(earlier, today);
            rivals.each(COMPARISONS.stream()
                    .filter(each -> each.goals().stream().anyMatch(this::isWanted))
                    .toList());
            if (isWanted(WITH_A_HISTORY)) {
                withAHistory(rivals);
            }
            return new Compared(revision.commit(), List.copyOf(rivals.found()));
        }
    }

    /** As each one's own benchmark writes it, with neither of these two running. */
    private void withAHistory(Rivals rivals) throws IOException, InterruptedException {
        rivals.earlier().stop();
        rivals.today().stop();
        try {
            var today = rivals.today();
            var place = today.data().resolveSibling("history"); // cleared away with it
            rivals.found(new HeapBeside(today.extent().history()).of(revision.home(), today.home(), place));
        } catch (VerbRefused refused) {
            rivals.today().say("  P6 cannot be measured beside it: " + refused.getMessage());
        }
    }

    private boolean isWanted(String goal) {
        return only.isEmpty() || only.contains(goal);
    }
}
