package nl.sluitend.infra.launcher;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.sluitend.infra.backup.Restoration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Restores a backup into an empty data folder; the next start folds the read models from it. */
@Command(
        name = "restore",
        description = {
            "Puts a backup into an empty installation: a new data folder, or empty databases that are given instead.",
            "Everything is read and checked first; nothing is touched when something is missing or damaged."
        })
final class Restore implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Parameters(paramLabel = "DIR", description = "The folder with events.zip and vault.zip.")
    private Path folder = Path.of("");

    @Option(names = "--keys", required = true, paramLabel = "DIR", description = "The folder with keyset.zip.")
    private Path keys = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        try (var backup = Restoration.of(new Archives(folder, keys).known());
                var target = RestoreTarget.of(data.path)) {
            fill(backup, target);
        }
        return 0;
    }

    private void fill(Restoration backup, RestoreTarget target) throws Exception {
        try (var stores = Stores.standing(target.folder())) {
            var written = backup.into(stores.events(), stores.vault(), stores.places());
            target.done();
            Restoration.end(stores.events(), stores.vault());
            written.forEach(
                    manifest -> Archives.show(manifest, spec.commandLine().getOut()));
        }
    }
}
