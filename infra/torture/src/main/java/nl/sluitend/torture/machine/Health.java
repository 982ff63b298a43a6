package nl.sluitend.torture.machine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** What the application says of itself. */
record Health(URI application) {

    private static final Duration PATIENCE_PER_LOOK = Duration.ofSeconds(6);
    private static final int BETWEEN_LOOKS_MILLIS = 200;

    /**
     * Waits until it is well, as long as there is something to wait for; whether it is well.
     *
     * @throws NotWell when it is not well in time: nothing may hang
     */
    boolean await(Duration patience, BooleanSupplier lives) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        var said = ask();
        while (!said.isEmpty() && lives.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new NotWell("The application is not well after %s: %s".formatted(patience, said));
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            said = ask();
        }
        return said.isEmpty();
    }

    /** Nothing when it is up. */
    private String ask() throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(application.resolve("/actuator/health"))
                    .timeout(PATIENCE_PER_LOOK)
                    .build();
            var answer = client.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200 ? "" : answer.body();
        } catch (IOException e) {
            return String.valueOf(e);
        }
    }
}
