package nl.sluitend.query.handover;

import static com.mongodb.client.model.Indexes.ascending;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.sluitend.kernel.handover.GroundKind;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.query.fold.CollectionSpec;
import org.jspecify.annotations.Nullable;

/**
 * One handover as a row.
 *
 * @param handover its key
 * @param inhabitant whose handover
 * @param wwCase the case that it hands over
 * @param municipality where it counts: the one that has it, or the competent one; empty when there is none
 * @param state how far it is
 * @param offeredOn the day of the latest offer
 * @param lastDay the last day of WW
 * @param ageBand of the person
 * @param ground on which ground it was offered
 * @param firstContactOn the promised first contact
 * @param waiting what its response clock is computed from; absent when nothing is awaited
 * @param audience who has a relation to it
 */
public record HandoverRow(
        String handover,
        String inhabitant,
        String wwCase,
        String municipality,
        HandoverState state,
        @Nullable LocalDate offeredOn,
        LocalDate lastDay,
        AgeBand ageBand,
        @Nullable GroundKind ground,
        @Nullable LocalDate firstContactOn,
        @Nullable Waiting waiting,
        Set<String> audience) {

    /** The field that names the person. */
    public static final String INHABITANT = "view.inhabitant";

    static final String AUDIENCE = "view.audience";
    static final String STATE = "view.state";
    static final String MUNICIPALITY = "view.municipality";
    static final String OFFERED_ON = "view.offeredOn";

    /** Where the rows are stored. */
    public static final CollectionSpec<HandoverRow> COLLECTION = new CollectionSpec<>(
            "handovers",
            HandoverRow.class,
            HandoverRow::audience,
            List.of(
                    // the inbox
                    ascending(AUDIENCE, STATE, OFFERED_ON, "_id"),
                    // the board
                    ascending(MUNICIPALITY)));
}
