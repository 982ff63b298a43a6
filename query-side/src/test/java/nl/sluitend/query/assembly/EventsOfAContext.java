package nl.sluitend.query.assembly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.kernel.event.DomainEvent;

/** What can happen to somebody in one context, and who sees it. Each context brings its own; they are found. */
public interface EventsOfAContext {

    /**
     * Under a heading, each event and who sees that it happened to its own case, handover,
     * trajectory or placement: {@code x} does. It is written by hand, from the law and the covenant and not from the code.
     */
    String whoSeesWhat();

    /** One of each event, about what {@link Somebody} has. */
    Stream<DomainEvent> about(String who);

    /** What a municipality can begin for somebody, begun by Leiden: by that it has a relation. */
    default Somebody begun(Somebody history) {
        return history;
    }

    /** Those of all contexts. */
    static List<EventsOfAContext> all() {
        return Found.ALL;
    }

    /** Looked for once. */
    final class Found {

        private static final List<EventsOfAContext> ALL = found();

        private Found() {}
    }

    private static List<EventsOfAContext> found() {
        var compiled = compiled();
        try (var files = Files.walk(compiled)) {
            return files.map(compiled::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith("Events.class"))
                    .sorted()
                    .map(file -> file.replace(".class", "").replace('/', '.'))
                    .<EventsOfAContext>map(EventsOfAContext::made)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path compiled() {
        try {
            return Path.of(EventsOfAContext.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EventsOfAContext made(String type) {
        try {
            var constructor =
                    Class.forName(type).asSubclass(EventsOfAContext.class).getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
