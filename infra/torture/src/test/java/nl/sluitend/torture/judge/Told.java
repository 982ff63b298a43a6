package nl.sluitend.torture.judge;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A ledger in the making. */
final class Told {

    private final List<StoredEvent> events = new ArrayList<>();

    /** The next event of that stream. */
    Told event(String stream, String type, String payload) {
        long sequence =
                events.stream().filter(kept -> kept.stream().equals(stream)).count();
        return numbered(stream, sequence, type, payload);
    }

    Told numbered(String stream, long sequence, String type, String payload) {
        var said = JsonMapper.shared().readTree(payload.replace('\'', '"'));
        events.add(new StoredEvent(events.size() + 1L, stream, sequence, "inhabitant", type, "1", said));
        return this;
    }

    Ledger ledger() {
        return new Ledger(events);
    }
}
