package nl.sluitend.query.wwcase;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sluitend.kernel.worklist.ExpiringCase;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.query.fold.CollectionSpec;
import nl.sluitend.query.fold.DocumentReader;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * One WW case as a row; open and ended ones, because the closing equation counts both.
 *
 * @param shown what UWV's list shows
 * @param open whether it has no outcome yet
 * @param flagged whether it was flagged
 * @param outcome how it ended
 * @param endedIn where the person lived when it ended, so that a later move changes no month that is over
 * @param steps the day of each step that counts there, by the name of the {@code FunnelStep}; steps not taken are left out
 * @param audience who has a relation to it
 */
public record CaseRow(
        ExpiringCase shown,
        boolean open,
        boolean flagged,
        @Nullable Outcome outcome,
        String endedIn,
        Map<String, LocalDate> steps,
        Set<String> audience) {

    /** The field that names the person. */
    public static final String INHABITANT = "view.shown.inhabitant";

    static final String AUDIENCE = "view.audience";
    /** The field of {@link #open}. */
    public static final String OPEN = "view.open";
    /** The field of {@link #flagged}. */
    public static final String FLAGGED = "view.flagged";

    static final String OUTCOME = "view.outcome";
    static final String ENDED_IN = "view.endedIn";
    static final String STEPS = "view.steps";
    /** The field of the municipality that is competent now. */
    public static final String MUNICIPALITY = "view.shown.municipality";

    static final String AGE_BAND = "view.shown.ageBand";
    static final String STATE = "view.shown.handoverState";
    static final String LAST_DAY = "view.shown.lastDay";
    static final String URGENT_FROM = "view.shown.urgentFrom";

    /** Where the rows are stored. */
    public static final CollectionSpec<CaseRow> COLLECTION = new CollectionSpec<>(
            "ww_cases",
            CaseRow.class,
            CaseRow::audience,
            List.of(
                    // the expiring list, whole and of one municipality; other filters are evaluated on the index
                    ascending(AUDIENCE, OPEN, URGENT_FROM, "_id", AGE_BAND, STATE, FLAGGED, LAST_DAY),
                    ascending(AUDIENCE, OPEN, MUNICIPALITY, URGENT_FROM, "_id", AGE_BAND, STATE, FLAGGED, LAST_DAY),
                    // the daily run
                    ascending(OPEN, FLAGGED, LAST_DAY, "_id", DocumentReader.SET_ASIDE),
                    // the closing equation, and how far people came
                    ascending(ENDED_IN, LAST_DAY, OUTCOME),
                    // the board
                    ascending(MUNICIPALITY, OPEN, FLAGGED)));

    /** The cases whose WW ended in those municipalities, in those months. */
    static Bson endedIn(List<String> municipalities, YearMonth from, YearMonth until) {
        return and(in(ENDED_IN, municipalities), gte(LAST_DAY, from.atDay(1)), lte(LAST_DAY, until.atEndOfMonth()));
    }
}
