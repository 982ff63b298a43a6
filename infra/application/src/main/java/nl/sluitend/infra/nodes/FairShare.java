package nl.sluitend.infra.nodes;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.query.assembly.QuerySide;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets each node fold about as many segments of a view. Every node reports how many it holds; one that holds two more
 * than another releases one, which the other then claims. A node that is paused, or cannot fold, reports nothing and
 * gets nothing.
 */
final class FairShare {

    private static final Logger LOG = LoggerFactory.getLogger(FairShare.class);
    private static final String HELD = "sluitend_held";
    /** By then the other node has claimed the segment and reports it. */
    private static final long REST = Duration.ofSeconds(3).toNanos();

    private final Configuration axon;
    private final NodeChannel channel;
    private final Map<String, Long> restedSince = new HashMap<>();

    FairShare(Configuration axon, NodeChannel channel) {
        this.axon = axon;
        this.channel = channel;
        channel.listen(HELD, text -> hear(JsonMapper.shared().readValue(text, Held.class)));
    }

    /**
     * What a node reports.
     *
     * @param view the view
     * @param parts how many segments of it the node folds
     */
    record Held(String view, int parts) {}

    @Scheduled(fixedDelay = 1_000)
    void tell() {
        for (var view : QuerySide.VIEWS) {
            folding(view)
                    .map(processor -> processor.processingStatus().size())
                    .map(parts -> new Held(view, parts))
                    .ifPresent(held -> channel.say(HELD, JsonMapper.shared().writeValueAsString(held)));
        }
    }

    private void hear(Held other) {
        folding(other.view())
                .filter(ours -> ours.processingStatus().size() >= other.parts() + 2)
                .filter(_ -> isRested(other.view()))
                .ifPresent(ours -> giveUpOne(other.view(), ours));
    }

    private boolean isRested(String view) {
        var now = System.nanoTime();
        return now - restedSince.getOrDefault(view, now - REST) >= REST;
    }

    private void giveUpOne(String view, StreamingEventProcessor ours) {
        var part = Collections.max(ours.processingStatus().keySet());
        LOG.info("part {} of {} is given to a node that has fewer", part, view);
        restedSince.put(view, System.nanoTime());
        ours.releaseSegment(part);
    }

    private Optional<StreamingEventProcessor> folding(String view) {
        return axon.eventProcessingConfiguration()
                .eventProcessor(view, StreamingEventProcessor.class)
                .filter(FairShare::isShared);
    }

    /** A view with one segment, or not known yet, is not shared; nor is one that cannot be folded here now. */
    private static boolean isShared(StreamingEventProcessor processor) {
        return processor.isRunning()
                && processor.processingStatus().values().stream()
                        .noneMatch(part -> part.isErrorState() || Segment.ROOT_SEGMENT.equals(part.getSegment()));
    }
}
