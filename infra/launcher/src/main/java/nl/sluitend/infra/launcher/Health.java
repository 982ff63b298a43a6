package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The application's health: up when it reaches all its stores, people can sign in and views are folded. */
record Health(URI application) {

    private static final Duration PATIENCE_PER_LOOK = Duration.ofSeconds(6);
    private static final Duration BETWEEN_WORDS = Duration.ofSeconds(30);
    private static final long BETWEEN_LOOKS_IN_MILLISECONDS = 200;

    boolean isUp() throws InterruptedException {
        return ask().filter(answer -> answer.statusCode() == 200).isPresent();
    }

    /** Whether it answers at all, even if it is not up yet. */
    boolean answers() throws InterruptedException {
        return ask().isPresent();
    }

    /** Its address, once it is up; until then reports regularly what is not ready. */
    URI awaitUp(Duration patience, Consumer<String> tell) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        var told = System.nanoTime();
        while (!isUp()) {
            if (System.nanoTime() - told > BETWEEN_WORDS.toNanos()) {
                tell.accept("  The application is not ready yet: %s.".formatted(wanting()));
                told = System.nanoTime();
            }
            if (System.nanoTime() - end > 0) {
                throw new VerbRefused(
                        "the application is not ready after %d s: %s.".formatted(patience.toSeconds(), wanting()));
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_IN_MILLISECONDS);
        }
        return application;
    }

    /** Which build runs there, as its classes say; empty when it does not report it. */
    Optional<String> build() throws InterruptedException {
        return ask().map(answer ->
                        read(answer.body()).at("/components/build/description").asString(""))
                .filter(told -> !told.isEmpty());
    }

    private static JsonNode read(String body) {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException _) {
            return JsonMapper.shared().missingNode();
        }
    }

    private String wanting() throws InterruptedException {
        return ask().map(answer ->
                        "its health answers %d (%s)".formatted(answer.statusCode(), partsNotUp(answer.body())))
                .orElse("it does not answer");
    }

    /** As {@code folds OUT_OF_SERVICE}. */
    private static String partsNotUp(String body) {
        try {
            return JsonMapper.shared().readTree(body).path("components").properties().stream()
                    .map(part ->
                            part.getKey() + " " + part.getValue().path("status").asString("?"))
                    .filter(part -> !part.endsWith(" UP"))
                    .collect(Collectors.joining(", "));
        } catch (JacksonException _) {
            return body;
        }
    }

    /** How many streams are being repaired, because an event could not be folded; empty while it does not report it. */
    Optional<Long> setAside() throws InterruptedException {
        return ask("/views")
                .map(answer -> read(answer.body()).at("/components/folds/details/setAside"))
                .filter(JsonNode::isNumber)
                .map(JsonNode::asLong);
    }

    private Optional<HttpResponse<String>> ask() throws InterruptedException {
        return ask("");
    }

    private Optional<HttpResponse<String>> ask(String group) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(application + "/actuator/health" + group))
                    .timeout(PATIENCE_PER_LOOK)
                    .build();
            return Optional.of(client.send(request, BodyHandlers.ofString()));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
