package nl.sluitend.torture.machine;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.sluitend.infra.launcher.Preflight;
import nl.sluitend.torture.agent.Orders;
import nl.sluitend.torture.plan.Shape;

/**
 * The applications of an installation: one, or several that are alike.
 *
 * @param all of them; blows count them from 1
 */
public record ApplicationNodes(List<Application> all) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int STARTS = 3;

    static ApplicationNodes of(Shape shape, Path folder, Java java, Map<String, String> stores) throws IOException {
        return shape == Shape.EMBEDDED
                ? new ApplicationNodes(
                        List.of(alone(folder.resolve("application"), Preflight.freePort(0), java, stores)))
                : several(shape.applications(), folder.resolve("nodes"), java, stores);
    }

    private static Application alone(Path folder, int port, Java java, Map<String, String> stores) throws IOException {
        return new Application(folder, port, java, Run.alone(folder.resolve("data"), port, stores));
    }

    private static ApplicationNodes several(int count, Path folder, Java java, Map<String, String> stores)
            throws IOException {
        var data = folder.resolve("data");
        var all = new ArrayList<Application>();
        for (int number = 1; number <= count; number++) {
            int port = Preflight.freePort(0);
            var run = Run.node(number, data, port, stores);
            all.add(new Application(folder.resolve(Integer.toString(number)), port, java, run));
        }
        return new ApplicationNodes(List.copyOf(all));
    }

    /** The one with that number, from 1. */
    public Application get(int number) {
        return all.get(number - 1);
    }

    /** Addresses of all. */
    public List<URI> uris() {
        return all.stream().map(Application::uri).toList();
    }

    /** Logs of all, by the names under which they are kept. */
    public Map<String, Path> logs() {
        var logs = new TreeMap<String, Path>();
        all.forEach(application -> logs.putAll(application.logs()));
        return logs;
    }

    /** Gives all agents new orders. */
    public void order(Orders told) throws IOException {
        for (var application : all) {
            application.order(told);
        }
    }

    /** On empty stores the first creates what all share, as in {@code start --nodes}. */
    void begin(Java java) throws IOException, InterruptedException {
        awaitWell(all.getFirst());
        java.makeReady();
        awaitWell();
    }

    /** Starts those that are down, all at once, and waits until every one is well. */
    void revive() throws IOException, InterruptedException {
        for (var application : all) {
            if (!application.isAlive()) {
                application.start();
            }
        }
        awaitWell();
    }

    private void awaitWell() throws IOException, InterruptedException {
        for (var application : all) {
            awaitWell(application);
        }
    }

    /** Restarts one that ends while it starts, a few times at most. */
    private static void awaitWell(Application application) throws IOException, InterruptedException {
        var health = new ApplicationHealth(application.uri());
        for (int start = 0; start < STARTS; start++) {
            if (!application.isAlive()) {
                application.start();
            }
            if (health.await(PATIENCE, application.patienceWithFolds(), application::isAlive)) {
                return;
            }
        }
        throw new NotWell("The application ended %d times while it started.".formatted(STARTS));
    }

    /** Whether all report now that they are well. */
    public boolean areWell() throws InterruptedException {
        for (var application : all) {
            if (!new ApplicationHealth(application.uri()).isWell()) {
                return false;
            }
        }
        return true;
    }

    void end() throws InterruptedException {
        for (var application : all) {
            application.end();
        }
    }
}
