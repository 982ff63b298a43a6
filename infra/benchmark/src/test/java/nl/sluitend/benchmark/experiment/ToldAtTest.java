package nl.sluitend.benchmark.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A stream that says when half of it was read. */
class ToldAtTest {

    private final AtomicInteger told = new AtomicInteger();

    @Test
    void itIsSaidOnceAndNotBefore() throws Exception {
        try (var stream = stream(10)) {
            assertThat(stream.readNBytes(4)).hasSize(4);
            assertThat(told).hasValue(0);
            assertThat(stream.read()).isZero();
            assertThat(told).hasValue(1);
            assertThat(stream.readAllBytes()).hasSize(5);
            assertThat(told).hasValue(1);
        }
    }

    private ToldAt stream(int bytes) throws IOException {
        return new ToldAt(new ByteArrayInputStream(new byte[bytes]), bytes / 2, told::incrementAndGet);
    }
}
