package nl.sluitend.torture.work;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import tools.jackson.databind.node.MissingNode;

/**
 * From where a client works: every request and its end are written down by the oracle.
 *
 * @param wire to the application
 * @param tokens of whoever works here
 * @param oracle writes down
 * @param today by the product's clock, when the schedule began
 */
public record Desk(Wire wire, Tokens tokens, Oracle oracle, LocalDate today) {

    /** Sends an operation. */
    Answer does(String who, String operation, String what, Map<String, ?> variables)
            throws IOException, InterruptedException {
        long number = oracle.asked(who, what, variables);
        var answer = answer(who, token -> wire.graphql(token, operation, variables));
        oracle.answered(number, what, answer);
        return answer;
    }

    /** Delivers lines; the oracle knows them by their references. */
    Answer delivers(String lines, Object references) throws IOException, InterruptedException {
        long number = oracle.asked("uwv-feed", "feed", references);
        var answer = answer("uwv-feed", token -> wire.feed(token, lines));
        oracle.answered(number, "feed", answer);
        return answer;
    }

    private Answer answer(String who, Sending sending) throws InterruptedException {
        String token;
        try {
            token = tokens.of(who);
        } catch (IOException down) {
            return new Answer(Answer.Kind.BROKEN, MissingNode.getInstance(), down.toString(), Duration.ZERO);
        }
        return sending.with(token);
    }

    @FunctionalInterface
    private interface Sending {
        Answer with(String token) throws InterruptedException;
    }
}
