package nl.sluitend.infra.embedded.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fields of a document, and fields of these.
 *
 * @param named what is asked for; none is all
 */
record Fields(List<Field> named) {

    static final Fields ALL = new Fields(List.of());

    /** One of them. */
    static final class Field {

        private final String name;
        private final byte[] form;
        private final Fields under;

        Field(String name, Fields under) {
            this.name = name;
            this.form = name.getBytes(UTF_8);
            this.under = under;
        }

        String name() {
            return name;
        }

        /** What is asked for of its value. */
        Fields under() {
            return under;
        }

        private boolean isNamed(byte[] bytes, int from, int to) {
            return Arrays.equals(bytes, from, to, form, 0, form.length);
        }
    }

    /** At those paths. What is no usual path asks for all. */
    static Fields at(Collection<String> paths) {
        if (paths.isEmpty() || paths.stream().anyMatch(path -> path.isEmpty() || path.startsWith("."))) {
            return ALL;
        }
        var parts = new LinkedHashMap<String, Set<String>>();
        for (var path : paths) {
            var dot = path.indexOf('.');
            parts.computeIfAbsent(dot < 0 ? path : path.substring(0, dot), _ -> new LinkedHashSet<>())
                    .add(dot < 0 ? "" : path.substring(dot + 1));
        }
        return new Fields(parts.entrySet().stream()
                .map(part -> new Field(part.getKey(), at(part.getValue())))
                .toList());
    }

    boolean isAll() {
        return named.isEmpty();
    }

    /** The one whose name stands between those places. */
    @Nullable
    Field find(byte[] bytes, int from, int to) {
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i).isNamed(bytes, from, to)) {
                return named.get(i);
            }
        }
        return null;
    }
}
