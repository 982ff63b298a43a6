package nl.sluitend.infra.guards.house;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What contracts ask of who sends, and whether anybody reads it. */
final class AskedFor {

    private static final Pattern INPUT = Pattern.compile("(?ms)^input (\\w+) \\{(.*?)^}");
    private static final Pattern FIELD = Pattern.compile("(?m)^ {2}(\\w+):");

    private static final Set<String> PRINTING = Set.of("toString", "equals", "hashCode");

    private AskedFor() {}

    /** Where a JSON schema and the record that a line becomes do not have the same fields. */
    static Set<String> differing(JsonNode schema, Class<?> line) {
        var found = new TreeSet<String>();
        compare("", schema, line, found);
        return found;
    }

    private static void compare(String place, JsonNode schema, Type type, Set<String> found) {
        if (schema.has("items")) {
            compare(place, schema.path("items"), elementOf(type), found);
        } else if (schema.has("properties")) {
            var parts = partsOf(type);
            var asked = schema.path("properties").propertyNames();
            asked.stream().filter(name -> !parts.containsKey(name)).forEach(name -> found.add(place + name));
            parts.keySet().stream().filter(name -> !asked.contains(name)).forEach(name -> found.add(place + name));
            parts.forEach((name, part) ->
                    compare(place + name + ".", schema.path("properties").path(name), part, found));
        }
    }

    private static Type elementOf(Type type) {
        return type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
    }

    private static Map<String, Type> partsOf(Type type) {
        return type instanceof Class<?> part && part.isRecord()
                ? Arrays.stream(part.getRecordComponents())
                        .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getGenericType))
                : Map.of();
    }

    /** The fields of the input types of the GraphQL schema, by type. */
    static Map<String, Set<String>> inputs(Path folder) {
        var inputs = new TreeMap<String, Set<String>>();
        try (var files = Files.list(folder)) {
            files.map(AskedFor::text)
                    .flatMap(text -> INPUT.matcher(text).results())
                    .forEach(input -> {
                        var fields = FIELD.matcher(input.group(2)).results().map(field -> field.group(1));
                        inputs.put(input.group(1), fields.collect(Collectors.toCollection(TreeSet::new)));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return inputs;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of a record that nobody but the record's own making and printing touches. */
    static Set<String> unread(JavaClasses code, Class<?> type) {
        var imported = code.get(type);
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(part -> readings(imported, part).findAny().isEmpty())
                .map(part -> type.getSimpleName() + "." + part)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<? extends JavaCodeUnit> readings(JavaClass type, String part) {
        var accessor = type.getMethod(part);
        var direct = type.getField(part).getAccessesToSelf().stream()
                .map(JavaAccess::getOrigin)
                .filter(reader -> !reader.isConstructor() && !reader.equals(accessor));
        return Stream.concat(direct, Stream.concat(callers(accessor), promised(type, part)))
                .filter(reader -> !(reader.getOwner().equals(type) && PRINTING.contains(reader.getName())))
                .filter(reader -> !isCopying(reader.getOwner(), type));
    }

    /** A generated builder reads every part, only to hand it on. */
    private static boolean isCopying(JavaClass reader, JavaClass type) {
        return (reader.getName() + "$").startsWith(type.getName() + "Builder$");
    }

    private static Stream<JavaCodeUnit> callers(JavaMethod accessor) {
        return Stream.concat(accessor.getCallsOfSelf().stream(), accessor.getReferencesToSelf().stream())
                .map(JavaAccess::getOrigin);
    }

    /** Whoever knows the record by what it implements reads it by that. */
    private static Stream<JavaCodeUnit> promised(JavaClass type, String part) {
        return type.getAllRawInterfaces().stream()
                .flatMap(promise -> promise.tryGetMethod(part).stream())
                .flatMap(AskedFor::callers);
    }
}
