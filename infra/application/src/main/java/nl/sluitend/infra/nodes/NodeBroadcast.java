package nl.sluitend.infra.nodes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.sluitend.query.fold.ChangeBroadcast;
import nl.sluitend.query.fold.ChangeNotice;
import tools.jackson.databind.json.JsonMapper;

/** Sends change notices to listeners here at once, and to other nodes over their channel. */
final class NodeBroadcast implements ChangeBroadcast {

    private static final String FOLDED = "sluitend_folded";
    /** A notice consists of single-byte characters: names of collections, pseudonyms, codes and numbers. */
    private static final int MOST_BYTES = 7_800;

    private final ChangeBroadcast here = ChangeBroadcast.here();
    private final NodeChannel channel;

    NodeBroadcast(NodeChannel channel) {
        this.channel = channel;
        channel.listen(
                FOLDED,
                text -> here.publish(List.of(JsonMapper.shared().readValue("[" + text + "]", ChangeNotice[].class))));
    }

    @Override
    public void publish(List<ChangeNotice> notices) {
        here.publish(notices);
        texts(notices).forEach(text -> channel.say(FOLDED, text));
    }

    @Override
    public void listen(Consumer<List<ChangeNotice>> listener) {
        here.listen(listener);
    }

    /** As many notices in each text as PostgreSQL takes; the channel adds its own name. */
    static List<String> texts(List<ChangeNotice> notices) {
        var texts = new ArrayList<String>();
        var text = new StringBuilder();
        for (var ring : notices) {
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
