package nl.sluitend.query.worklist;

import static com.mongodb.client.model.Indexes.ascending;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.sluitend.kernel.worklist.Burden;
import nl.sluitend.kernel.worklist.Client;
import nl.sluitend.query.fold.CollectionSpec;
import nl.sluitend.query.fold.DocumentReader;
import org.jspecify.annotations.Nullable;

/**
 * What one body does for one person, as a row. It stays when nothing runs any more, and nobody finds it.
 *
 * @param inhabitant whom
 * @param body which municipality or organisation
 * @param municipality the municipality that it is; absent for an organisation that only acts for some
 * @param support what runs
 * @param nextOn when something is asked first; the last of all days when nothing has a day
 * @param within the organisation in whose own row this one is contained: it placed the person, and is this municipality
 * @param audience who finds it; empty when nothing runs
 */
public record ClientRow(
        String inhabitant,
        String body,
        @Nullable String municipality,
        Support support,
        LocalDate nextOn,
        @Nullable String within,
        Set<String> audience) {

    /** The field that names the person. */
    public static final String INHABITANT = "view.inhabitant";

    static final String AUDIENCE = "view.audience";
    static final String NEXT_ON = "view.nextOn";
    static final String WITHIN = "view.within";
    static final String MUNICIPALITY = "view.municipality";
    static final String SINCE = "view.support.since";

    /** Where the rows are stored. */
    public static final CollectionSpec<ClientRow> COLLECTION = new CollectionSpec<>(
            "clients",
            ClientRow.class,
            ClientRow::audience,
            List.of(
                    // whom a body supports; and all of them, to count
                    ascending(AUDIENCE, NEXT_ON, "_id", WITHIN, DocumentReader.SET_ASIDE),
                    // how many a municipality supports
                    ascending(MUNICIPALITY, SINCE, WITHIN)));

    static String keyOf(String inhabitant, String body) {
        return inhabitant + "/" + body;
    }

    Burden burden(LocalDate today, LocalDate soon) {
        return new Burden(
                inhabitant,
                support.contactPerson(),
                support.handoverState(),
                (int) support.days().stream().filter(today::isAfter).count(),
                (int) support.days().stream()
                        .filter(day -> !today.isAfter(day) && !day.isAfter(soon))
                        .count());
    }

    Client shown(LocalDate today) {
        var next = support.next();
        return new Client(
                keyOf(inhabitant, body),
                inhabitant,
                municipality,
                requireNonNull(support.since()),
                support.handover(),
                support.handoverState(),
                support.trajectory(),
                support.programme(),
                support.placement(),
                support.employer(),
                next == null ? null : next.shown(inhabitant, municipality, support.contactPerson(), today));
    }
}
