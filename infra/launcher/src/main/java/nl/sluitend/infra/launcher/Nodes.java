package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import nl.sluitend.infra.embedded.ProcessProgress;
import nl.sluitend.infra.embedded.keycloak.Secrets;
import nl.sluitend.infra.launcher.Running.Part;

/** The processes of the shape "nodes": the embedded document store, and each application. */
record Nodes(DataFolder folder, Running running, Parts parts, Watch watch) {

    /** How long a child may show no progress. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final long BETWEEN_LOOKS_IN_MILLISECONDS = 100;

    /** Options for the virtual machine of each node, for debugging. */
    private static final String OPTIONS = "sluitend.node.options";

    /** Starts the document store; returns its address. */
    String documents() throws IOException, InterruptedException {
        var port = Preflight.freePort(0);
        var address = "mongodb://127.0.0.1:" + port + "/sluitend";
        var place = new Place(Part.DOCUMENTS, 1, address);
        launch(place, () -> Child.start(folder, "documents", List.of(), verb("documents", port), Map.of()));
        return address;
    }

    /**
     * Records the addresses of the applications, the first on that port, the others after Keycloak's; returns the
     * ports.
     */
    List<Integer> expect(int count, int port) {
        var ports = new ArrayList<>(List.of(port));
        while (ports.size() < count) {
            ports.add(Preflight.nextFree(Math.max(port + 1, ports.getLast()) + 1));
        }
        ports.forEach(free -> running.note(Part.APPLICATION, ports.indexOf(free) + 1, at(free), null));
        return ports;
    }

    private static String at(int port) {
        return "http://127.0.0.1:" + port;
    }

    /** Starts one application; returns its address. */
    URI application(int number, int port, URI keycloak, Secrets secrets) throws IOException, InterruptedException {
        var address = at(port);
        var options = List.of(System.getProperty(OPTIONS, "").strip().split("\\s+")).stream()
                .filter(option -> !option.isEmpty())
                .toList();
        var settings = settings(number, keycloak, secrets);
        launch(
                new Place(Part.APPLICATION, number, address),
                () -> Child.start(folder, "node-" + number, options, verb("node", port), settings));
        return URI.create(address);
    }

    private static List<String> verb(String name, int port) {
        return List.of(name, "--port=" + port);
    }

    private Map<String, String> settings(int number, URI keycloak, Secrets secrets) {
        var settings = new TreeMap<String, String>();
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("sluitend.") && !name.equals(OPTIONS))
                .forEach(name -> settings.put(name, System.getProperty(name)));
        settings.put("sluitend.shape", "nodes");
        settings.put("sluitend.data", folder.path().toString());
        settings.put("sluitend.postgres.uri", address(Part.POSTGRES));
        settings.put("sluitend.vault.uri", address(Part.VAULT));
        settings.put("sluitend.mongodb.uri", address(Part.DOCUMENTS));
        settings.put("sluitend.keycloak.uri", keycloak.toString());
        settings.put("sluitend.keycloak.client-secret", secrets.gateway());
        settings.put("logging.file.name", folder.log(number).toString());
        return settings;
    }

    private String address(Part part) {
        return running.address(part).orElse("");
    }

    private void launch(Place place, Launch launch) throws IOException, InterruptedException {
        var child = launch.start();
        if (place.part() == Part.APPLICATION) {
            parts.keepApplication(child);
        } else {
            parts.keepStore(child);
        }
        running.note(place.part(), place.number(), place.address(), child.handle());
        awaitAnswer(place, child);
        watch.of(place.name(), child.handle(), () -> {
            parts.forget(child);
            launch(place, launch);
        });
    }

    private void awaitAnswer(Place place, Child child) throws IOException, InterruptedException {
        var progress = new ProcessProgress(child.handle(), child.log(), PATIENCE);
        while (!place.answers(folder)) {
            if (!child.isAlive()) {
                parts.forget(child);
                throw new IOException("%s ended by itself: see %s".formatted(place.name(), child.log()));
            }
            if (progress.standsStill()) {
                parts.forget(child);
                throw new IOException(progress.inWords(place.name()));
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_IN_MILLISECONDS);
        }
    }

    /** The place of a child, which it keeps after a restart. */
    private record Place(Part part, int number, String address) {

        String name() {
            return number == 1 ? part.label() : part.label() + " " + number;
        }

        boolean answers(DataFolder folder) throws IOException, InterruptedException {
            return part == Part.APPLICATION
                    ? new Health(URI.create(address)).answers()
                    : new Readiness(folder).of(part, address);
        }
    }

    /** Starts the process of a place. */
    @FunctionalInterface
    private interface Launch {
        Child start() throws IOException;
    }
}
