package nl.sluitend.infra.launcher;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.sluitend.infra.backup.BackupLog;
import nl.sluitend.infra.backup.BackupWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies what cannot be rebuilt, whether the installation runs or is stopped. */
@Command(
        name = "backup",
        description = {
            "Writes events and decisions, and the vault, into DIR, and the keyset that opens the vault into another folder.",
            "It is read back, and its operator sees on the page of the installation that it was made.",
            "Read models are not kept: they are folded from the events. Keycloak has a backup of its own."
        })
final class Backup implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Parameters(paramLabel = "DIR", description = "A new folder for events.zip and vault.zip.")
    private Path folder = Path.of("");

    @Option(
            names = "--keys",
            required = true,
            paramLabel = "DIR",
            description = "Another new folder, kept apart: for keyset.zip, which opens the vault.")
    private Path keys = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var installation = DataFolder.known(data.path);
        var fresh = new Archives(folder, keys).fresh(installation);
        try (var stores = Stores.of(installation)) {
            var written = new BackupWriter(stores.events(), stores.vault(), stores.secrets()).write(fresh);
            written.forEach(
                    manifest -> Archives.show(manifest, spec.commandLine().getOut()));
            new BackupLog(stores.events()).write(fresh, written);
        }
        return 0;
    }
}
