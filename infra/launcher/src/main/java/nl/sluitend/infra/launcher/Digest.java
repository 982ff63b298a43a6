package nl.sluitend.infra.launcher;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.sluitend.infra.digests.Owners;
import nl.sluitend.infra.digests.ServedReadModels;
import nl.sluitend.infra.digests.ShadowQuerySide;
import nl.sluitend.infra.launcher.Running.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows that read models match the events: folded from nothing they have the same digest. */
@Command(
        name = "digest",
        description = "Prints a digest of each collection of read models, and how many documents it has.")
final class Digest implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    /** How often it compares, as events may be recorded meanwhile. */
    private static final int LOOKS = 20;

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--verify",
            description = {
                "Also folds all events from nothing, beside the read models in use (which takes as much memory again),",
                "and exits with 1 when the digests differ. Streams that were set aside are named and left out."
            })
    private boolean verify;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        try (var served = ServedReadModels.at(address(Part.DOCUMENTS))) {
            served.digests().forEach((name, digest) -> say("%-12s %s".formatted(name, digest)));
            return verify ? verified(served) : 0;
        }
    }

    private int verified(ServedReadModels served) throws Exception {
        try (var apart = ShadowQuerySide.from(address(Part.POSTGRES))) {
            var differing = differing(apart, served);
            var others = namedSetAside(apart.setAside(served)) == 0 ? "All" : "All others";
            var strays = new Owners(served.database()).violations();
            strays.forEach(this::say);
            differing.forEach((name, digest) -> say("%-12s %s when folded from the events".formatted(name, digest)));
            say(
                    differing.isEmpty()
                            ? others + " are what the events say."
                            : "These are not what the events say: rebuild them.");
            say(
                    strays.isEmpty()
                            ? "Each row belongs to one dossier."
                            : "Some rows do not belong to exactly one dossier.");
            return differing.isEmpty() && strays.isEmpty() ? 0 : 1;
        }
    }

    private static Map<String, String> differing(ShadowQuerySide apart, ServedReadModels served) throws Exception {
        var differing = apart.differing(served, PATIENCE);
        for (int look = 1; look < LOOKS && !differing.isEmpty(); look++) {
            differing = apart.differing(served, PATIENCE);
        }
        return differing;
    }

    /** A stream that is being repaired does not count as a difference: it is known to be behind. */
    private long namedSetAside(Map<String, Set<String>> setAside) {
        return setAside.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .peek(stream ->
                        say("set aside    %s: ./sluitend repair shows why and folds it again".formatted(stream)))
                .count();
    }

    private String address(Part part) throws Exception {
        return DataFolder.known(data.path)
                .requireRunning()
                .address(part)
                .orElseThrow(() ->
                        new VerbRefused("%s has no %s of its own to look at.".formatted(data.path, part.label())));
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
