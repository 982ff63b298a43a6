package nl.sluitend.infra.demo.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CaseloadTest {

    private final StringWriter err = new StringWriter();

    @Test
    void itWritesAFeedAndSaysWhatIsInIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("feed.ndjson");

        int exit = run("--region AM35 --as-of 2026-11-01 --seed 7 --stock --out " + file);

        assertThat(exit).isZero();
        assertThat(Files.readAllLines(file)).hasSize(920);
        assertThat(err.toString()).contains("GM0512", "Gorinchem", "920", "Bron: CBS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--region Rijnlant --as-of 2026-11-01        | did you mean",
                "--region Holland --as-of 2026-11-01 | AM19 (Holland Rijnland)",
                "--region AM19 --as-of 2026-02-30            | write it as 2026-11-01",
                "--region AM19 --as-of 1900-01-01            | name a day from",
                "--as-of 2026-11-01                          | --region",
                "--region AM19                               | --as-of",
                "--region AM19 --country --as-of 2026-11-01  | mutually exclusive",
                "--region AM35 --as-of 2026-11-01 --out /dev/null/feed | in a folder that exists"
            })
    void whatCannotBeIsRefusedWithTheRemedy(String asked, String remedy) {
        assertThat(run(asked)).isEqualTo(2);
        assertThat(err.toString()).contains(remedy);
    }

    private int run(String asked) {
        return new CommandLine(new Caseload())
                .setErr(new PrintWriter(err, true))
                .execute(asked.strip().split(" +"));
    }
}
