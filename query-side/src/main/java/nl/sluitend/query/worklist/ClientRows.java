package nl.sluitend.query.worklist;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.sluitend.kernel.calendar.Span;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.organisation.Body;
import nl.sluitend.kernel.organisation.OrganisationCode;
import org.jspecify.annotations.Nullable;

/**
 * Who supports the person of a dossier, as rows: one for each body that ever had to do with them, as each sees only what
 * is its own. A municipality that also placed the person has one row, with both; who acts for it does not see what it
 * placed (ADR 27), and finds a row without that.
 */
public final class ClientRows {

    /** UWV's own people are on its own list. */
    private static final Set<String> UWV = Set.of(Body.UWV, OrganisationCode.UWV.value());

    private ClientRows() {}

    /** The rows of that dossier, by person and body. */
    public static Map<String, ClientRow> of(Dossier dossier) {
        return dossier.relations().ties().keySet().stream()
                .filter(body -> !UWV.contains(body))
                .map(body -> row(dossier, body))
                .collect(toMap(row -> ClientRow.keyOf(row.inhabitant(), row.body()), Function.identity()));
    }

    private static ClientRow row(Dossier dossier, String body) {
        var own = Support.of(dossier, Set.of(body));
        boolean runs = !own.isNone();
        var support = runs ? together(dossier, body, own) : Support.of(dossier, Set.of());
        return new ClientRow(
                dossier.inhabitant(),
                body,
                BodyCodes.municipalityOf(body),
                support,
                support.next() == null ? Span.LAST : support.next().day(),
                runs ? within(dossier, body) : null,
                runs ? Set.of(body) : Set.of());
    }

    /** With the municipality that it is; most bodies are one thing only. */
    private static Support together(Dossier dossier, String body, Support own) {
        var bodies = BodyCodes.withTheMunicipalityThatItIs(body);
        return bodies.size() == 1 ? own : Support.of(dossier, bodies);
    }

    private static @Nullable String within(Dossier dossier, String body) {
        var organisation = BodyCodes.organisationOf(body);
        return organisation.equals(body)
                        || Support.of(dossier, Set.of(organisation)).isNone()
                ? null
                : organisation;
    }
}
