package nl.sluitend.torture.work;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records every request before it is sent and every answer before the next request, on disk, so that it is known what
 * was promised to a client, whatever happens.
 */
public final class Oracle implements AutoCloseable {

    private final FileChannel file;
    private final AtomicLong numbers = new AtomicLong();
    private final List<Request> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private long acknowledged;
    private long unknown;
    private Duration longest = Duration.ZERO;

    /** Into that file, after what it has. */
    public Oracle(Path path) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    /** The number of a request that is about to be sent. */
    public long asked(String who, String what, Object about) throws IOException {
        long number = numbers.incrementAndGet();
        write(new Line(number, "asked", who, what, about));
        return number;
    }

    /** Records how it ended. A request may not hang, and an answer may not be unclear. */
    public void answered(long number, String what, Answer answer) throws IOException {
        write(new Line(number, answer.kind().name(), "", what, answer.body()));
        count(what, answer);
    }

    private synchronized void count(String what, Answer answer) {
        longest = answer.took().compareTo(longest) > 0 ? answer.took() : longest;
        switch (answer.kind()) {
            case ACKNOWLEDGED -> acknowledged++;
            case UNAVAILABLE, BROKEN -> unknown++;
            case UNCLEAR, HUNG ->
                complaints.add("%s: %s after %d ms: %s"
                        .formatted(what, answer.kind(), answer.took().toMillis(), answer.words()));
            case REFUSED -> {}
        }
    }

    /** Records a decision with its end, in the order of its client. */
    public synchronized void decided(Request request) {
        requests.add(request);
    }

    /** All decisions, each client's in its order. */
    public synchronized List<Request> requests() {
        return List.copyOf(requests);
    }

    /** Requests that ended in a way that is not allowed. */
    public synchronized List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** How many requests were acknowledged. */
    public synchronized long acknowledged() {
        return acknowledged;
    }

    /** How many have an unknown result. */
    public synchronized long unknown() {
        return unknown;
    }

    /** The longest wait of any client. */
    public synchronized Duration longest() {
        return longest;
    }

    private void write(Line line) throws IOException {
        var bytes = (JsonMapper.shared().writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
        file.write(ByteBuffer.wrap(bytes));
        file.force(false);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private record Line(long number, String end, String who, String what, Object about) {}
}
