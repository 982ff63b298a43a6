package nl.sluitend.torture.work;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.sluitend.torture.work.Answer.Kind;

/** Delivers lines as UWV does: new ones, the same again, and changed ones. What was not acknowledged is sent again. */
public final class FeedClient implements LoadClient {

    private static final int AT_ONCE = 4;
    private static final int PAUSE_MILLIS = 150;

    private final Desk desk;
    private final SplittableRandom random;
    private final Deque<SentLine> fresh;
    private final Set<SentLine> acknowledged = new LinkedHashSet<>();
    private final Set<SentLine> unknown = new LinkedHashSet<>();
    private volatile boolean held;
    private volatile boolean awaited;

    /** With these lines to deliver. */
    public FeedClient(Desk desk, Collection<SentLine> lines, SplittableRandom random) {
        this.desk = desk;
        this.fresh = new ArrayDeque<>(lines);
        this.random = random;
    }

    @Override
    public void step() throws IOException, InterruptedException {
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        var chosen = chosen();
        var lines = chosen.isEmpty() ? taken() : chosen;
        settle(lines, random.nextBoolean() ? sentEverywhere(lines) : List.of(sent(lines)));
    }

    private List<SentLine> chosen() {
        return switch (awaited && !fresh.isEmpty() ? 2 : random.nextInt(3)) {
            case 0 -> some(acknowledged);
            case 1 -> some(acknowledged).stream().map(SentLine::changed).toList();
            default -> taken();
        };
    }

    /** Holds back new people, until {@link #release}. */
    public void hold() {
        held = true;
    }

    /** Sends the people who were held back, before anything else. */
    public void release() {
        awaited = true;
        held = false;
    }

    private List<SentLine> some(Set<SentLine> of) {
        return of.stream().filter(_ -> random.nextInt(3) == 0).limit(AT_ONCE).toList();
    }

    private List<SentLine> taken() {
        var lines = new ArrayList<SentLine>();
        while (!held && lines.size() < AT_ONCE && !fresh.isEmpty()) {
            lines.add(fresh.poll());
        }
        return lines;
    }

    private Answer deliver(Collection<SentLine> lines) throws IOException, InterruptedException {
        var answer = sent(lines);
        settle(lines, List.of(answer));
        return answer;
    }

    private Answer sent(Collection<SentLine> lines) throws IOException, InterruptedException {
        return desk.delivers(text(lines), references(lines));
    }

    private List<Answer> sentEverywhere(Collection<SentLine> lines) throws IOException, InterruptedException {
        return desk.deliversEverywhere(text(lines), references(lines));
    }

    private static String text(Collection<SentLine> lines) {
        return lines.stream().map(line -> line.line() + "\n").collect(Collectors.joining());
    }

    private static List<String> references(Collection<SentLine> lines) {
        return lines.stream().map(SentLine::toString).toList();
    }

    /** A line acknowledged by one of them is acknowledged; the others are sent again in the end. */
    private void settle(Collection<SentLine> lines, List<Answer> answers) {
        var taken = answers.stream()
                .flatMap(answer -> new Acceptance(answer).of(lines).stream())
                .toList();
        lines.stream().filter(line -> !acknowledged.contains(line)).forEach(unknown::add);
        acknowledged.addAll(taken);
        unknown.removeAll(taken);
    }

    /** Sends the first lines, so that clients have people to work for. */
    public void begin(int lines) throws IOException, InterruptedException {
        while (acknowledged.size() < lines && !fresh.isEmpty()) {
            deliver(taken());
        }
    }

    /** Sends new lines, and those with an unknown result, until they are acknowledged, as the feed's contract says. */
    public void complete() throws IOException, InterruptedException {
        release();
        unknown.addAll(fresh);
        fresh.clear();
        for (int look = 0; look < 10 && !unknown.isEmpty(); look++) {
            deliver(List.copyOf(unknown));
        }
    }

    /** Sends everything once more: it must say nothing new. */
    public List<String> again() throws IOException, InterruptedException {
        var answer = deliver(List.copyOf(acknowledged));
        boolean same =
                answer.is(Kind.ACKNOWLEDGED) && answer.body().path("unchanged").asLong() == acknowledged.size();
        return same ? List.of() : List.of("lines sent again are not all known: " + answer.body());
    }

    /** The lines that were not acknowledged. */
    public Set<SentLine> unacknowledged() {
        return Set.copyOf(unknown);
    }

    /** The lines that were acknowledged. */
    public Set<SentLine> acknowledged() {
        return Set.copyOf(acknowledged);
    }
}
