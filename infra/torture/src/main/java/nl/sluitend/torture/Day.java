package nl.sluitend.torture;

import java.io.IOException;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.sluitend.kernel.calendar.Iso;
import nl.sluitend.torture.machine.Machine;
import nl.sluitend.torture.work.Tokens;
import nl.sluitend.torture.work.Wire;

/**
 * The next day, by the product's clock.
 *
 * @param machine whose
 * @param tokens of the operator
 */
record Day(Machine machine, Tokens tokens) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LOOK_EVERY_MILLIS = 50;
    private static final String NEXT =
            "mutation { moveClock(input: {by: \"P1D\"}) { clock { today } refusal { code } } }";
    private static final String DONE = "select count(*) from deadline_run where deadline = 'expiring-ww' and day = ?";

    /** Moves the clock as an operator, and waits for the day's run; false when the clock was not moved. */
    boolean begin() throws IOException, InterruptedException {
        var day = moved();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!day.isEmpty() && !isRun(Iso.day(day).orElseThrow()) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
        return !day.isEmpty();
    }

    private String moved() throws IOException, InterruptedException {
        var answer = Wire.to(machine.nodes().get(1).uri()).graphql(tokens.of("sluitend-operator"), NEXT, Map.of());
        return answer.body().at("/data/moveClock/clock/today").asString("");
    }

    private boolean isRun(LocalDate day) throws IOException {
        try (var connection = DriverManager.getConnection(machine.postgres().events());
                var question = connection.prepareStatement(DONE)) {
            question.setDate(1, Date.valueOf(day));
            try (var answer = question.executeQuery()) {
                return answer.next() && answer.getLong(1) > 0;
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
