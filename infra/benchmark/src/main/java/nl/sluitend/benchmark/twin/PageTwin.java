package nl.sluitend.benchmark.twin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import nl.sluitend.infra.launcher.VerbRefused;

/** The running twin of a page, in a process of its own. */
public final class PageTwin implements AutoCloseable {

    /** This server sends headers and body separately: without this, a long body waits for the other side (RFC 896). */
    private static final String NO_DELAY = "-Dsun.net.httpserver.nodelay=true";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process process;
    private final URI address;

    private PageTwin(Process process, int port) {
        this.process = process;
        this.address = URI.create("http://127.0.0.1:%d/graphql".formatted(port));
    }

    /** Starts it on the product's documents; its inbox is that municipality's. */
    public static PageTwin on(String documents, String municipality) throws IOException {
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        NO_DELAY,
                        "-cp",
                        System.getProperty("java.class.path"),
                        BarePage.class.getName(),
                        documents,
                        municipality))
                .redirectError(Redirect.DISCARD)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "stop the twin"));
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        var port = out.readLine();
        if (port == null) {
            throw new VerbRefused("The twin of a page did not start: run the benchmark again.");
        }
        return new PageTwin(process, Integer.parseInt(port));
    }

    /** Its answer to the same request, without a token. */
    public String send(String request) throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(request))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200 || answer.body().contains("\"errors\":")) {
            throw new VerbRefused("The twin of a page answers %d: %s".formatted(answer.statusCode(), answer.body()));
        }
        return answer.body();
    }

    @Override
    public void close() {
        process.destroy();
        client.close();
    }
}
