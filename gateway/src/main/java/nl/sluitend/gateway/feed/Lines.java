package nl.sluitend.gateway.feed;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines without ever holding more than a batch; what is too long is skipped, not kept. */
final class Lines {

    /** Five times what the contract's longest fields add up to. */
    static final int LONGEST = 16 * 1024;

    private static final int BUFFER = 64 * 1024;

    private final InputStream stream;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(LONGEST);
    private long number;

    Lines(InputStream stream) {
        this.stream = new BufferedInputStream(stream, BUFFER);
    }

    /** The next lines; empty at the end. Empty lines count in the numbering and are no lines of the feed. */
    List<Line> next(int most) throws IOException {
        var batch = new ArrayList<Line>(most);
        while (batch.size() < most) {
            var next = read();
            if (next == null) {
                break;
            }
            if (next.bytes() == null || next.bytes().length > 0) {
                batch.add(next);
            }
        }
        return batch;
    }

    private @Nullable Line read() throws IOException {
        line.reset();
        boolean fits = true;
        int next = stream.read();
        if (next < 0) {
            return null;
        }
        for (; next >= 0 && next != '\n'; next = stream.read()) {
            fits &= line.size() < LONGEST;
            if (fits && next != '\r') {
                line.write(next);
            }
        }
        number++;
        return new Line(number, fits ? line.toByteArray() : null);
    }
}
