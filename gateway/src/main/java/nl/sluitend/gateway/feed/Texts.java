package nl.sluitend.gateway.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.gateway.inhabitant.Contact;
import nl.sluitend.kernel.text.Text;
import org.jspecify.annotations.Nullable;

/** The texts of a line, by their fields; the schema has judged their lengths already. */
final class Texts {

    private Texts() {}

    /** The fields whose text nobody can read. */
    static Stream<String> flawed(FeedLine line) {
        return of(line).entrySet().stream()
                .filter(text -> Optional.ofNullable(text.getValue())
                        .flatMap(value -> Text.flawOfLine(value, Lines.LONGEST))
                        .isPresent())
                .map(Map.Entry::getKey);
    }

    private static Map<String, @Nullable String> of(FeedLine line) {
        var texts = new LinkedHashMap<String, @Nullable String>();
        var name = line.name();
        texts.put("name.initials", name.initials());
        texts.put("name.given", name.given());
        texts.put("name.prefix", name.prefix());
        texts.put("name.family", name.family());
        put(texts, line.reached());
        return texts;
    }

    private static void put(Map<String, @Nullable String> texts, Contact contact) {
        texts.put("contact.street", contact.street());
        texts.put("contact.city", contact.city());
        texts.put("contact.place", contact.place());
        texts.put("contact.email", contact.email());
        var abroad = contact.abroad();
        if (abroad != null) {
            texts.put("contact.abroad.country", abroad.country());
            var lines = Optional.ofNullable(abroad.lines()).orElse(List.of());
            for (int i = 0; i < lines.size(); i++) {
                texts.put("contact.abroad.lines." + i, lines.get(i));
            }
        }
    }
}
