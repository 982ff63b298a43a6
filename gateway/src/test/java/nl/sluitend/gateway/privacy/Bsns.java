package nl.sluitend.gateway.privacy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.sluitend.kernel.inhabitant.Bsn;

/** Numbers that pass the eleven-test and were never issued: they begin with a 9. */
public final class Bsns {

    private static final AtomicInteger LAST = new AtomicInteger(900_000_000);

    private Bsns() {}

    /** One that no other test has. */
    public static Bsn next() {
        return Stream.generate(() -> Integer.toString(LAST.incrementAndGet()))
                .filter(Bsn::passes)
                .findFirst()
                .map(Bsn::new)
                .orElseThrow();
    }
}
