package nl.sluitend.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import nl.sluitend.torture.judge.Ledger;
import nl.sluitend.torture.machine.Machine;
import tools.jackson.databind.json.JsonMapper;

/** What a red schedule leaves to examine: the violations, the oracle's file, the events, and the logs. */
record FailureEvidence(Path folder, Machine machine) {

    void keep(Verdict verdict) throws IOException, SQLException {
        var schedule = verdict.schedule();
        var kept = Files.createDirectories(folder.resolve("red-" + schedule.name()));
        Files.write(kept.resolve("violations.txt"), verdict.violations());
        Files.move(
                folder.resolve(schedule.oracle()), kept.resolve("oracle.jsonl"), StandardCopyOption.REPLACE_EXISTING);
        for (var log : machine.nodes().logs().entrySet()) {
            copy(log.getValue(), kept.resolve(log.getKey()));
        }
        copy(folder.resolve("disk/postgres.log"), kept.resolve("postgres.log"));
        if (machine.postgres().answers()) {
            Files.write(
                    kept.resolve("events.jsonl"),
                    Ledger.of(machine.postgres().events()).events().stream()
                            .map(JsonMapper.shared()::writeValueAsString)
                            .toList());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
