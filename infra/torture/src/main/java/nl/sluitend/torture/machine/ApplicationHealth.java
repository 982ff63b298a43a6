package nl.sluitend.torture.machine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** The application's health. */
record ApplicationHealth(URI application) {

    private static final Duration PATIENCE_PER_LOOK = Duration.ofSeconds(6);
    private static final int BETWEEN_LOOKS_MILLIS = 200;
    private static final Pattern FOLDS_FAIL = Pattern.compile("\"folds\":\\{\"status\":\"DOWN\"");
    /**
     * Waits until it is well, while its process lives; returns whether it is well.
     *
     * @param patience for everything that must be up
     * @param broken for folds that fail continuously
     * @throws NotWell when it is not well in time: nothing may hang
     */
    boolean await(Duration patience, Duration broken, BooleanSupplier lives) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        var folds = System.nanoTime() + broken.toNanos();
        var said = ask();
        while (!said.isEmpty() && lives.getAsBoolean()) {
            folds = FOLDS_FAIL.matcher(said).find() ? folds : System.nanoTime() + broken.toNanos();
            if (System.nanoTime() > Math.min(end, folds)) {
                throw new NotWell("The application is not well in time: %s".formatted(said));
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            said = ask();
        }
        return said.isEmpty();
    }

    /** Whether it is well at this moment. */
    boolean isWell() throws InterruptedException {
        return ask().isEmpty();
    }

    /** Empty when it is up; otherwise what is wrong. */
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
