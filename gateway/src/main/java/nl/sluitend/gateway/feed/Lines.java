package nl.sluitend.gateway.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits a stream into lines without ever holding more than a batch; a line that is too long is skipped, not kept. */
final class Lines {

    /** In bytes: five times what the contract's longest fields add up to. */
    static final int LONGEST = 16 * 1024;

    private static final int BUFFER = 64 * 1024;

    private final InputStream stream;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(LONGEST);
    private int at;
    private int end;
    private long number;

    Lines(InputStream stream) {
        this.stream = stream;
    }

    /** The next lines; empty at the end. Empty lines are numbered but not returned. */
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
        if (!hasMore()) {
            return null;
        }
        line.reset();
        boolean fits = true;
        boolean ended = false;
        while (!ended && hasMore()) {
            int until = endOfLine();
            ended = until < end;
            fits &= line.size() + until - at <= LONGEST;
            line.write(buffer, at, fits ? until - at : 0);
            at = ended ? until + 1 : until;
        }
        number++;
        return new Line(number, fits ? withoutReturn(line.toByteArray()) : null);
    }

    private boolean hasMore() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, stream.read(buffer, 0, BUFFER));
        }
        return at < end;
    }

    /** Where it ends, or where the buffer does. */
    private int endOfLine() {
        int until = at;
        while (until < end && buffer[until] != '\n') {
            until++;
        }
        return until;
    }

    private static byte[] withoutReturn(byte[] line) {
        return line.length > 0 && line[line.length - 1] == '\r' ? Arrays.copyOf(line, line.length - 1) : line;
    }
}
