package nl.sluitend.infra.story;

import java.util.HashMap;
import java.util.Map;

/** An input, and more of it. */
final class With {

    private With() {}

    static Map<String, Object> more(Map<String, ?> input, Map<String, ?> more) {
        var larger = new HashMap<String, Object>(input);
        larger.putAll(more);
        return larger;
    }
}
