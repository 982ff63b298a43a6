package nl.sluitend.gateway.feed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The result of a feed.
 *
 * @param received lines, without empty ones
 * @param added WW cases that were not known
 * @param changed known cases about which something is new
 * @param unchanged lines that say nothing new
 * @param rejected lines that were not accepted
 * @param rejectedNotListed rejected lines for which the list had no room
 * @param rejections why, at most {@value FeedTally#MOST_LISTED}
 */
record Receipt(
        long received,
        @JsonProperty("new") long added,
        long changed,
        long unchanged,
        long rejected,
        long rejectedNotListed,
        List<Rejection> rejections) {

    Receipt {
        rejections = List.copyOf(rejections);
    }
}
