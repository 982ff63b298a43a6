package nl.sluitend.torture.judge;

import java.sql.SQLException;
import java.util.Set;
import nl.sluitend.infra.digests.ServedReadModels;
import nl.sluitend.infra.messages.MessageSerializer;
import nl.sluitend.query.assembly.QuerySide;
import nl.sluitend.query.rebuild.CaughtUp;
import org.axonframework.eventhandling.GapAwareTrackingToken;

/**
 * Whether the documents contain all events, by the tokens stored with them.
 *
 * @param documents address of the documents
 * @param events address of the events
 */
public record Followed(String documents, String events) {

    /** At this moment. */
    public boolean isSo() throws SQLException {
        var newest = GapAwareTrackingToken.newInstance(Ledger.of(events).end(), Set.of());
        try (var live = ServedReadModels.at(documents)) {
            return new CaughtUp(live.database(), MessageSerializer.create(), QuerySide.VIEWS).upTo(newest);
        }
    }
}
