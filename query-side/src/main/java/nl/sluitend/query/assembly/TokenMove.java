package nl.sluitend.query.assembly;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.AbstractTokenEntry;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.serialization.Serializer;

/**
 * Moves a token in one write that names the expected owner.
 *
 * @param template where tokens are
 * @param serializer writes them
 * @param node the owner
 */
record TokenMove(MongoTemplate template, Serializer serializer, String node) {

    void to(TrackingToken token, Place place) {
        var position = serializer.serialize(token, byte[].class);
        var moved = template.trackingTokensCollection()
                .updateOne(
                        and(eq("processorName", place.processor()), eq("segment", place.segment()), eq("owner", node)),
                        combine(
                                set("token", position.getData()),
                                set("tokenType", position.getType().getName()),
                                set("timestamp", AbstractTokenEntry.clock.millis())));
        if (moved.getMatchedCount() == 0) {
            throw new UnableToClaimTokenException(
                    "segment %d of %s is no longer ours".formatted(place.segment(), place.processor()));
        }
    }

    /**
     * Whose token it is.
     *
     * @param processor the name of the processor
     * @param segment its part of the streams
     */
    record Place(String processor, int segment) {}
}
