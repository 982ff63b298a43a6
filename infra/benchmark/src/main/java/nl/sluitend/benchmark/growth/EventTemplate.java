package nl.sluitend.benchmark.growth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The serialized form of an event with placeholders: what the real serializer wrote, for another person.
 *
 * @param pieces fixed text and placeholders, in order
 */
record EventTemplate(List<Piece> pieces) {

    /** One of both. */
    sealed interface Piece {}

    @SuppressWarnings("ArrayRecordComponent") // never compared: only copied out
    record Fast(byte[] bytes) implements Piece {}

    record Open(Placeholder blank) implements Piece {}

    static EventTemplate of(byte[] form) {
        var text = new String(form, UTF_8);
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (var blanks = Placeholder.ANY.matcher(text); blanks.find(); from = blanks.end()) {
            pieces.add(fast(text, from, blanks.start()));
            pieces.add(new Open(Placeholder.reading(blanks.group())));
        }
        pieces.add(fast(text, from, text.length()));
        return new EventTemplate(List.copyOf(pieces));
    }

    private static Fast fast(String text, int from, int to) {
        return new Fast(text.substring(from, to).getBytes(UTF_8));
    }

    byte[] filled(Map<Placeholder, byte[]> person) {
        var form = new ByteArrayOutputStream(512);
        for (var piece : pieces) {
            form.writeBytes(
                    switch (piece) {
                        case Fast(var bytes) -> bytes;
                        case Open(var blank) -> person.getOrDefault(blank, new byte[0]);
                    });
        }
        return form.toByteArray();
    }
}
