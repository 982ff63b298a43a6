package nl.sluitend.infra.launcher;

import com.mongodb.client.MongoClients;
import java.util.concurrent.Callable;
import nl.sluitend.infra.launcher.Running.Part;
import nl.sluitend.query.fold.DocumentDigest;
import nl.sluitend.query.rebuild.Served;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows that read models are what the events say: rebuilt from nothing they have the same digest. */
@Command(
        name = "digest",
        description = {
            "Prints a digest of each collection of read models.",
            "The embedded ones are rebuilt at each start: stop, start, and compare."
        })
final class Digest implements Callable<Integer> {

    private static final String DATABASE = "sluitend";

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var documents = DataFolder.known(data.path).running().address(Part.DOCUMENTS);
        try (var client = MongoClients.create(documents.orElseThrow(Digest::nothingRuns))) {
            var database = client.getDatabase(DATABASE);
            var digest = new DocumentDigest(database);
            Served.in(database).collections().forEach((name, served) -> print(name, digest.of(served)));
        }
        return 0;
    }

    private void print(String collection, String digest) {
        spec.commandLine().getOut().printf("%-12s %s%n", collection, digest);
    }

    private static Refusal nothingRuns() {
        return new Refusal("Nothing runs here: start it with ./sluitend start.");
    }
}
