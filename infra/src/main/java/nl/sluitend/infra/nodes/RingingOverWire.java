package nl.sluitend.infra.nodes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.sluitend.query.fold.Ring;
import nl.sluitend.query.fold.Ringing;
import tools.jackson.databind.json.JsonMapper;

/** Rings here at once, and on other nodes over the wire. */
final class RingingOverWire implements Ringing {

    private static final String FOLDED = "sluitend_folded";
    /** Characters of a ring are single bytes: names of collections, pseudonyms, codes and numbers. */
    private static final int MOST_BYTES = 7_800;

    private final Ringing here = Ringing.here();
    private final Wire wire;

    RingingOverWire(Wire wire) {
        this.wire = wire;
        wire.listen(FOLDED, text -> here.ring(List.of(JsonMapper.shared().readValue("[" + text + "]", Ring[].class))));
    }

    @Override
    public void ring(List<Ring> rings) {
        here.ring(rings);
        texts(rings).forEach(text -> wire.say(FOLDED, text));
    }

    @Override
    public void listen(Consumer<List<Ring>> ear) {
        here.listen(ear);
    }

    /** As many in each text as PostgreSQL takes; a wire adds its own name. */
    static List<String> texts(List<Ring> rings) {
        var texts = new ArrayList<String>();
        var text = new StringBuilder();
        for (var ring : rings) {
            var json = JsonMapper.shared().writeValueAsString(ring);
            if (!text.isEmpty() && text.length() + json.length() > MOST_BYTES) {
                texts.add(text.toString());
                text.setLength(0);
            }
            text.append(text.isEmpty() ? "" : ",").append(json);
        }
        if (!text.isEmpty()) {
            texts.add(text.toString());
        }
        return texts;
    }
}
