package nl.sluitend.infra.nodes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.sluitend.gateway.installation.KnownNode;
import org.springframework.scheduling.annotation.Scheduled;
import tools.jackson.databind.json.JsonMapper;

/**
 * The other nodes that this one heard. Each says every few seconds that it is there; one that fell silent is remembered
 * for an hour, with when it was last heard, so that an operator sees that it was there.
 */
public final class HeardNodes {

    private static final String THERE = "sluitend_there";
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final NodeChannel channel;
    private final Clock clock;
    private final Map<String, KnownNode> heard = new ConcurrentHashMap<>();

    HeardNodes(NodeChannel channel, Clock clock) {
        this.channel = channel;
        this.clock = clock;
        channel.listen(THERE, text -> hear(JsonMapper.shared().readValue(text, There.class)));
    }

    /**
     * What a node says of itself.
     *
     * @param node its process and machine
     * @param since when it started, in milliseconds of the epoch
     * @param build which build it runs
     */
    record There(String node, long since, String build) {}

    @Scheduled(fixedDelay = 5_000)
    void tell() {
        var here = ThisNode.seenAt(clock.instant());
        tell(new There(here.node(), here.since().toEpochMilli(), here.build()));
    }

    void tell(There there) {
        channel.say(THERE, JsonMapper.shared().writeValueAsString(there));
    }

    private void hear(There there) {
        heard.put(
                there.node(),
                new KnownNode(
                        there.node(), false, Instant.ofEpochMilli(there.since()), clock.instant(), there.build()));
    }

    /** Those that were heard within the last hour. */
    public List<KnownNode> heard() {
        var oldest = clock.instant().minus(REMEMBERED);
        heard.values().removeIf(node -> node.heard().isBefore(oldest));
        return heard.values().stream()
                .sorted(Comparator.comparing(KnownNode::node))
                .toList();
    }
}
