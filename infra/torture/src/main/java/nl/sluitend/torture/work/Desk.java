package nl.sluitend.torture.work;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.sluitend.torture.work.Answer.Kind;
import tools.jackson.databind.node.MissingNode;

/**
 * Where a client works: the oracle records every request and its end.
 *
 * @param entrance to the applications
 * @param tokens of the users who work here
 * @param oracle records everything
 * @param today by the product's clock, when the schedule began
 */
public record Desk(Entrance entrance, Tokens tokens, Oracle oracle, LocalDate today) {

    /** The pause before the next request after a broken connection. */
    private static final int PAUSE_MILLIS = 200;

    /** Sends an operation. */
    Answer does(String who, String operation, String what, Map<String, ?> variables)
            throws IOException, InterruptedException {
        return written(who, what, variables, token -> entrance.wire().graphql(token, operation, variables));
    }

    /** Delivers lines; the oracle knows them by their references. */
    Answer delivers(String lines, Object references) throws IOException, InterruptedException {
        return delivers(entrance.wire(), lines, references);
    }

    /** Delivers the same lines to every application at the same time. */
    List<Answer> deliversEverywhere(String lines, Object references) throws IOException, InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var deliveries = entrance.all().stream()
                    .map(wire -> threads.submit(() -> delivers(wire, lines, references)))
                    .toList();
            var answers = new ArrayList<Answer>();
            for (var delivery : deliveries) {
                answers.add(delivery.get());
            }
            return answers;
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        }
    }

    private Answer delivers(Wire wire, String lines, Object references) throws IOException, InterruptedException {
        return written("uwv-feed", "feed", references, token -> wire.feed(token, lines));
    }

    private Answer written(String who, String what, Object about, Sending sending)
            throws IOException, InterruptedException {
        long number = oracle.asked(who, what, about);
        var answer = answer(who, sending);
        oracle.answered(number, what, answer);
        if (answer.is(Kind.BROKEN)) {
            entrance.broke();
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        return answer;
    }

    private Answer answer(String who, Sending sending) throws InterruptedException {
        String token;
        try {
            token = tokens.of(who);
        } catch (IOException down) {
            return new Answer(Kind.BROKEN, MissingNode.getInstance(), down.toString(), Duration.ZERO);
        }
        return sending.with(token);
    }

    @FunctionalInterface
    private interface Sending {
        Answer with(String token) throws InterruptedException;
    }
}
