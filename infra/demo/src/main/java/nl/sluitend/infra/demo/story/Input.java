package nl.sluitend.infra.demo.story;

import java.util.LinkedHashMap;
import java.util.Map;

/** The input of a mutation. */
final class Input {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    static Input of(String name, Object value) {
        return new Input().with(name, value);
    }

    /** About the inhabitant of the story. */
    static Input about(Stage stage) {
        return of("inhabitant", stage.known("inhabitant"));
    }

    static Input aboutTheCase(Stage stage) {
        return about(stage).with("wwCase", stage.known("wwCase"));
    }

    static Input aboutTheHandover(Stage stage) {
        return about(stage).with("handover", stage.known("handover"));
    }

    Input with(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }
}
