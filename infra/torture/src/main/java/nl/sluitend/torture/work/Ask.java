package nl.sluitend.torture.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A decision that a client asks for.
 *
 * @param who signs in for it
 * @param mutation its name
 * @param input what it is given
 * @param events the events that it leaves when it is done, by their names on disk
 * @param marks fields of the first of them, with the values that were asked
 * @param key the field of the first of them that holds what the answer says was created; empty when nothing is
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

    /** Given this as well. */
    Ask given(String name, Object value) {
        return new Ask(who, mutation, plus(input, name, value), events, marks, key);
    }

    /** Given this as well, which its event must say too. */
    Ask saying(String name, String value) {
        return new Ask(who, mutation, plus(input, name, value), events, plus(marks, name, value), key);
    }

    /** It creates what that field names. */
    Ask creating(String field) {
        return new Ask(who, mutation, input, events, marks, field);
    }

    private static <V> Map<String, V> plus(Map<String, V> map, String name, V value) {
        var more = new LinkedHashMap<>(map);
        more.put(name, value);
        return more;
    }
}
