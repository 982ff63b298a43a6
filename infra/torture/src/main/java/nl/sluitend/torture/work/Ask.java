package nl.sluitend.torture.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A decision that a client asks for.
 *
 * @param who signs in for it
 * @param mutation its name
 * @param input its input
 * @param events the events to which it leads, by their names on disk
 * @param marks fields of the first of them, with the values asked for
 * @param key the field of the first of them that holds the created key in the answer; empty when nothing is created
 */
public record Ask(
        String who,
        String mutation,
        Map<String, Object> input,
        List<String> events,
        Map<String, String> marks,
        String key) {

    static Ask of(String who, String mutation, CasePerson person, String... events) {
        return new Ask(who, mutation, Map.of("inhabitant", person.inhabitant()), List.of(events), Map.of(), "");
    }

    /** With this in its input. */
    Ask given(String name, Object value) {
        return new Ask(who, mutation, plus(input, name, value), events, marks, key);
    }

    /** With this in its input, which its event must hold, too. */
    Ask saying(String name, String value) {
        return new Ask(who, mutation, plus(input, name, value), events, plus(marks, name, value), key);
    }

    /** Creates the thing that this field names. */
    Ask creating(String field) {
        return new Ask(who, mutation, input, events, marks, field);
    }

    private static <V> Map<String, V> plus(Map<String, V> map, String name, V value) {
        var more = new LinkedHashMap<>(map);
        more.put(name, value);
        return more;
    }
}
