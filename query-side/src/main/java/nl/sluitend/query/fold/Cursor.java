package nl.sluitend.query.fold;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import nl.sluitend.kernel.rule.Refused;

/**
 * The place of a row in a list: its value in the list's order and its key.
 *
 * @param value by which the list is ordered
 * @param id the row's key
 */
record Cursor(String value, String id) {

    private static final char BETWEEN = '\n';

    String opaque() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((value + BETWEEN + id).getBytes(UTF_8));
    }

    static Cursor of(String opaque) {
        var text = decoded(opaque);
        var between = text.lastIndexOf(BETWEEN);
        Refused.require(new CursorsComeFromTheListItself(between >= 0));
        return new Cursor(text.substring(0, between), text.substring(between + 1));
    }

    /** Whoever makes a cursor by hand gets no further than here: what is read is a value that the list can hold. */
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
