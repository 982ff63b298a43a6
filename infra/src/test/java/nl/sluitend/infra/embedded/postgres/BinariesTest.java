package nl.sluitend.infra.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final AtomicInteger unpacking = new AtomicInteger();

    /** As the library does it: it makes no link that is there already, and marks the folder at the end. */
    private String started(Path binaries) throws IOException {
        var unpacked = binaries.resolve("PG-1");
        if (!Files.exists(unpacked.resolve(".exists"))) {
            assertThat(unpacking.incrementAndGet()).isEqualTo(1);
            Files.createSymbolicLink(Files.createDirectories(unpacked).resolve("libpq.so"), Path.of("libpq.so.5"));
            Files.createFile(unpacked.resolve(".exists"));
            unpacking.decrementAndGet();
        }
        return "started";
    }

    private void half(String name) throws IOException {
        Files.createSymbolicLink(
                Files.createDirectories(folder.resolve(name)).resolve("libpq.so"), Path.of("libpq.so.5"));
    }

    @Test
    void whatAKilledStartUnpackedHalfIsUnpackedAnew() throws IOException {
        half("PG-1");
        assertThat(new Binaries(folder).start(this::started)).isEqualTo("started");
        assertThat(folder.resolve("PG-1/.exists")).exists();
    }

    @Test
    void whatIsWholeStays() throws IOException {
        new Binaries(folder).start(this::started);
        var kept = Files.createFile(folder.resolve("PG-1/kept"));
        half("PG-2");
        new Binaries(folder).start(this::started);
        assertThat(kept).exists();
        assertThat(folder.resolve("PG-2")).doesNotExist();
    }

    @Test
    void nobodyUnpacksBesideAnother() {
        var starts = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return new Binaries(folder).start(this::started);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }))
                .limit(8)
                .toList();
        assertThat(starts).allSatisfy(start -> assertThat(start.join()).isEqualTo("started"));
    }
}
