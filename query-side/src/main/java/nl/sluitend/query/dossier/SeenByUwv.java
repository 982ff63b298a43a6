package nl.sluitend.query.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.placement.PlacementEvent;
import nl.sluitend.kernel.trajectory.TrajectoryEvent;
import nl.sluitend.query.fold.Happened;

/** UWV sees its case and the handover, not what the municipality does with the person afterwards (AVG 5(1)c). */
final class SeenByUwv {

    private static final Set<String> OF_THE_MUNICIPALITY = Stream.of(TrajectoryEvent.class, PlacementEvent.class)
            .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
            .map(Happened::nameOf)
            .collect(Collectors.toUnmodifiableSet());

    private SeenByUwv() {}

    static Dossier slice(Dossier dossier) {
        return new Dossier(
                dossier.inhabitant(),
                dossier.version(),
                dossier.origin(),
                dossier.person(),
                dossier.municipality(),
                dossier.registeredBy(),
                dossier.facts(),
                dossier.wwCases(),
                dossier.handovers(),
                List.of(),
                List.of(),
                dossier.timeline().stream()
                        .filter(line -> !OF_THE_MUNICIPALITY.contains(line.event()))
                        .toList(),
                dossier.audience());
    }
}
