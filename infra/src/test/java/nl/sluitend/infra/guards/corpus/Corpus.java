package nl.sluitend.infra.guards.corpus;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.kernel.event.Event;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/**
 * The frozen events on disk, a file {@code name-revision.json} each. A file is never changed and never removed: a new
 * form is a new revision with a file of its own.
 *
 * @param folder where they are
 */
record Corpus(Path folder) {

    static Corpus ofTheProject() {
        return new Corpus(Path.of("../shared-kernel/src/test/resources/corpus"));
    }

    /** The events that the product writes today. */
    static Set<Class<?>> events() {
        return new ClassFileImporter()
                .importPackages("nl.sluitend.kernel").stream()
                        .filter(type -> type.isAnnotatedWith(Event.class))
                        .map(JavaClass::reflect)
                        .collect(Collectors.toSet());
    }

    /** The events that have no file, or would be written otherwise than in their file. */
    Set<String> broken(Collection<Class<?>> events) {
        return sorted(events.stream().filter(event -> !isKept(event)).map(Corpus::file));
    }

    /** The files of which no event bears the name. */
    Set<String> orphans(Collection<Class<?>> events) {
        var known = events.stream().map(Corpus::name).collect(Collectors.toSet());
        return sorted(files().filter(file -> !known.contains(file.replaceAll("-\\d+$", ""))));
    }

    void freeze(Collection<Class<?>> events) throws IOException {
        Files.createDirectories(folder);
        for (var event : events) {
            if (!Files.exists(path(event))) {
                write(event, Form.write(Sample.of(event)));
            }
        }
    }

    String text(Class<?> event) {
        return text(path(event));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Class<?> event, String text) throws IOException {
        Files.writeString(path(event), text);
    }

    /** The files, also those of older revisions, that cannot be read as the events of today. */
    Set<String> unreadable(EventUpcaster upcasters) {
        return sorted(files().filter(file -> !Form.reads(file, text(folder.resolve(file + ".json")), upcasters)));
    }

    private boolean isKept(Class<?> event) {
        return Files.exists(path(event)) && Form.keeps(text(event), event);
    }

    private Stream<String> files() {
        return Stream.ofNullable(folder.toFile().list()).flatMap(Stream::of).map(name -> name.replace(".json", ""));
    }

    private Path path(Class<?> event) {
        return folder.resolve(file(event) + ".json");
    }

    private static String file(Class<?> event) {
        return name(event) + "-" + event.getAnnotation(Event.class).revision();
    }

    private static String name(Class<?> event) {
        return event.getAnnotation(Event.class).name();
    }

    private static Set<String> sorted(Stream<String> files) {
        return files.collect(Collectors.toCollection(TreeSet::new));
    }
}
