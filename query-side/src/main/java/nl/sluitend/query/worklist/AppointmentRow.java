package nl.sluitend.query.worklist;

import static com.mongodb.client.model.Indexes.ascending;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.sluitend.kernel.privacy.Sealed;
import nl.sluitend.kernel.worklist.Appointment;
import nl.sluitend.query.fold.CollectionSpec;
import org.jspecify.annotations.Nullable;

/**
 * What a day asks of one body about one person, as a row. It stays when nothing is asked any more, and nobody finds it.
 *
 * @param inhabitant about whom
 * @param due what is asked; absent when nothing is
 * @param municipality of which municipality it is asked; absent where the body is none
 * @param contactPerson which official is to do it; absent when nobody was named
 * @param audience of whom it is asked; empty when nothing is
 */
public record AppointmentRow(
        String inhabitant,
        @Nullable Due due,
        @Nullable String municipality,
        @Nullable Sealed contactPerson,
        Set<String> audience) {

    /** The field that names the person. */
    public static final String INHABITANT = "view.inhabitant";

    static final String AUDIENCE = "view.audience";
    static final String DAY = "view.due.day";
    static final String KIND = "view.due.kind";
    static final String MUNICIPALITY = "view.municipality";

    /** Where the rows are stored. */
    public static final CollectionSpec<AppointmentRow> COLLECTION = new CollectionSpec<>(
            "appointments",
            AppointmentRow.class,
            AppointmentRow::audience,
            List.of(
                    // the calendar of a body
                    ascending(AUDIENCE, DAY, "_id"),
                    // how much is late in a municipality
                    ascending(MUNICIPALITY, DAY, KIND)));

    LocalDate day() {
        return requireNonNull(due).day();
    }

    Appointment shown(LocalDate today) {
        return requireNonNull(due).shown(inhabitant, municipality, contactPerson, today);
    }
}
