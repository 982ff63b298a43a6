package nl.sluitend.infra.guards.corpus;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The form of an event on disk. The one place where the corpus meets the product's event serializer. */
final class Form {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static String write(Object event) {
        return MAPPER.writeValueAsString(event) + "\n";
    }

    /** Whether the event is read from the text and written again to the letter. */
    static boolean keeps(String text, Class<?> event) {
        try {
            return write(MAPPER.readValue(text, event)).equals(text);
        } catch (JacksonException unreadable) {
            return false;
        }
    }

    private Form() {}
}
