package nl.sluitend.command;

import static java.util.Map.entry;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.command.inhabitant.Inhabitant;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.ConsiderCommands;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.trajectory.EnrolInTrajectory;

/** One of each command that a dossier decides on, found among the compiled classes and filled with whatever fits. */
public final class AnyCommand {

    private static final String CLASS = ".class";
    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            entry(String.class, "something"),
            entry(LocalDate.class, Days.TODAY),
            entry(Instant.class, Days.NOW),
            entry(int.class, 30),
            entry(Integer.class, 30),
            entry(boolean.class, true),
            entry(Boolean.class, true),
            entry(List.class, List.of()),
            entry(Set.class, Set.of()),
            entry(InhabitantId.class, People.AMINA));

    private AnyCommand() {}

    /** What a process of this side takes: it asks the dossier by commands of its own. */
    private static final Set<Class<?>> OF_PROCESSES = Set.of(EnrolInTrajectory.class, ConsiderCommands.class);

    /** Every kind of command to a person. */
    public static List<Class<? extends InhabitantCommand>> toPeople() {
        return Stream.of(InhabitantCommand.class, Inhabitant.class)
                .flatMap(side -> toPeople(side).stream())
                .filter(type -> !OF_PROCESSES.contains(type))
                .toList();
    }

    private static List<Class<? extends InhabitantCommand>> toPeople(Class<?> side) {
        var compiled = compiled(side);
        try {
            return Files.isDirectory(compiled) ? toPeople(compiled) : toPeopleInJar(compiled);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<? extends InhabitantCommand>> toPeopleInJar(Path jar) throws IOException {
        try (var opened = FileSystems.newFileSystem(jar)) {
            return toPeople(opened.getPath("/"));
        }
    }

    private static List<Class<? extends InhabitantCommand>> toPeople(Path classes) throws IOException {
        try (var files = Files.walk(classes)) {
            return files.map(classes::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(CLASS) && file.startsWith("nl/"))
                    .sorted()
                    .<Class<?>>map(AnyCommand::load)
                    .filter(type -> InhabitantCommand.class.isAssignableFrom(type) && type.isRecord())
                    .<Class<? extends InhabitantCommand>>map(type -> type.asSubclass(InhabitantCommand.class))
                    .toList();
        }
    }

    /** One of that kind, decided so, to Amina. */
    public static InhabitantCommand of(Class<? extends InhabitantCommand> type, Decision decision) {
        return type.cast(made(type, decision));
    }

    private static Object made(Class<?> type, Decision decision) {
        if (type == Decision.class) {
            return decision;
        }
        if (VALUES.containsKey(type)) {
            return VALUES.get(type);
        }
        return type.isEnum() ? type.getEnumConstants()[0] : record(type, decision);
    }

    private static Object record(Class<?> type, Decision decision) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(types).map(each -> made(each, decision)).toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + type, e);
        }
    }

    private static Path compiled(Class<?> side) {
        try {
            return Path.of(
                    side.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String file) {
        var name = file.substring(0, file.length() - CLASS.length()).replace('/', '.');
        try {
            return Class.forName(name, false, AnyCommand.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
