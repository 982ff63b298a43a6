package nl.sluitend.torture.judge;

import java.sql.SQLException;
import java.util.Set;
import nl.sluitend.infra.digests.ServedReadModels;
import nl.sluitend.infra.messages.MessageSerializer;
import nl.sluitend.query.assembly.QuerySide;
import nl.sluitend.query.rebuild.CaughtUp;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;

/**
 * Whether the documents contain all events that were there at some moment, by the tokens stored with them. While clients
 * work there are newer ones at any time.
 *
 * @param documents address of the documents
 * @param newest of the events at that moment
 */
public record Followed(String documents, TrackingToken newest) {

    /** Of this moment's events. */
    public static Followed now(String documents, String events) throws SQLException {
        return new Followed(
                documents, GapAwareTrackingToken.newInstance(Ledger.of(events).end(), Set.of()));
    }

    /** By now. */
    public boolean isSo() {
        try (var live = ServedReadModels.at(documents)) {
            return new CaughtUp(live.database(), MessageSerializer.create(), QuerySide.VIEWS).upTo(newest);
        }
    }
}
