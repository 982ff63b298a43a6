package nl.sluitend.query.fold;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import nl.sluitend.kernel.rule.Refused;

/**
 * The place of a row in one list: its value in the list's order and its key.
 *
 * @param list which list it is
 * @param value by which the list is ordered
 * @param id the row's key
 */
record Cursor(String list, String value, String id) {

    private static final char BETWEEN = '\n';

    String opaque() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((list + BETWEEN + value + BETWEEN + id).getBytes(UTF_8));
    }

    static Cursor of(String opaque, String list) {
        var text = decoded(opaque);
        var value = text.indexOf(BETWEEN) + 1;
        var id = text.lastIndexOf(BETWEEN) + 1;
        Refused.require(new CursorsComeFromTheListItself(value > 0 && value < id && text.startsWith(list + BETWEEN)));
        return new Cursor(list, text.substring(value, id - 1), text.substring(id));
    }

    /** Rejects a cursor made by hand: the value read must be one that the list can hold. */
    Object read(Function<String, Optional<?>> reading) {
        var read = reading.apply(value);
        Refused.require(new CursorsComeFromTheListItself(read.isPresent()));
        return read.orElseThrow();
    }

    private static String decoded(String opaque) {
        try {
            return new String(Base64.getUrlDecoder().decode(opaque), UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
