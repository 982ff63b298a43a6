package nl.sluitend.query.worklist;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.placement.Placement;
import nl.sluitend.kernel.trajectory.Trajectory;

/**
 * What the calendar asks for in a dossier, as rows: one for each handover that was offered, each trajectory whose
 * programme ends, and each moment of aftercare.
 */
public final class AppointmentRows {

    private AppointmentRows() {}

    /** The rows of that dossier, by their keys. */
    public static Map<String, AppointmentRow> of(Dossier dossier) {
        return Stream.of(
                        dossier.handovers().stream()
                                .filter(each -> each.offeredOn() != null)
                                .map(each -> of(dossier, each)),
                        dossier.trajectories().stream()
                                .filter(each -> each.programmeUntil() != null)
                                .map(each -> of(dossier, each)),
                        dossier.placements().stream().flatMap(each -> of(dossier, each)))
                .flatMap(rows -> rows)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<String, AppointmentRow> of(Dossier dossier, Handover each) {
        var addressee = Objects.requireNonNullElse(each.municipality(), "");
        var asked = Agenda.of(each).filter(_ -> dossier.relations().lies(each.handover(), addressee));
        return Map.entry(each.handover(), row(dossier, addressee, asked));
    }

    private static Map.Entry<String, AppointmentRow> of(Dossier dossier, Trajectory each) {
        return Map.entry(each.trajectory(), row(dossier, each.municipality(), Agenda.of(each)));
    }

    private static Stream<Map.Entry<String, AppointmentRow>> of(Dossier dossier, Placement each) {
        return each.aftercare().stream()
                .map(moment -> Map.entry(
                        Due.keyOf(each.placement(), moment.moment()),
                        row(dossier, each.placedBy(), Agenda.of(each, moment))));
    }

    private static AppointmentRow row(Dossier dossier, String body, Optional<Due> asked) {
        return asked.map(due -> new AppointmentRow(
                        dossier.inhabitant(),
                        due,
                        BodyCodes.municipalityOf(body),
                        Named.by(dossier, BodyCodes.withTheMunicipalityThatItIs(body)),
                        Set.of(body)))
                .orElseGet(() -> new AppointmentRow(dossier.inhabitant(), null, null, null, Set.of()));
    }
}
