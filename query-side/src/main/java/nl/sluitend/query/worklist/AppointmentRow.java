package nl.sluitend.query.worklist;

import static com.mongodb.client.model.Indexes.ascending;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.sluitend.kernel.worklist.Appointment;
import nl.sluitend.query.fold.CollectionSpec;
import org.jspecify.annotations.Nullable;

/**
 * What a day asks of one body about one person, as a row. It stays when nothing is asked any more, and nobody finds it.
 *
 * @param inhabitant about whom
 * @param due what is asked; absent when nothing is
 * @param municipality of which municipality it is asked; absent where the body is none
 * @param audience of whom it is asked; empty when nothing is
 */
public record AppointmentRow(
        String inhabitant, @Nullable Due due, @Nullable String municipality, Set<String> audience) {

    /** The field that names the person. */
    public static final String INHABITANT = "view.inhabitant";

    static final String AUDIENCE = "view.audience";
    static final String DAY = "view.due.day";

    /** Where the rows are stored. */
    public static final CollectionSpec<AppointmentRow> COLLECTION = new CollectionSpec<>(
            "appointments",
            AppointmentRow.class,
            AppointmentRow::audience,
            // the calendar of a body
            List.of(ascending(AUDIENCE, DAY, "_id")));

    LocalDate day() {
        return requireNonNull(due).day();
    }

    Appointment shown(LocalDate today) {
        return requireNonNull(due).shown(inhabitant, municipality, today);
    }
}
